import { type Box, gapBetween, heightOf, isUpon, widthOf } from './boxes.ts';
import type { Finding } from './finding.ts';
import { limits, tolerance } from './limits.ts';

/**
 * What a finger can be meant for.
 *
 * - `leading`: what leads on, 20 mm each way.
 * - `plain`: what stands beside it, 15 mm each way.
 * - `word`: a term within a running text. Its height is a plain target's, since padding above and below a word moves no
 *   line. Its width is the word's own, down to the 24 CSS pixels of WCAG 2.5.8 in its longest piece, and it needs no gap to
 *   other words: the sentence decides how long they are and where they stand (2.5.8, exception "inline"). It may not lie
 *   over anything else.
 */
export type TargetKind = 'leading' | 'plain' | 'word';

/** Something that answers a touch. */
export interface Target {
  /** Its name in quotation marks, or what it is. */
  readonly name: string;
  readonly kind: TargetKind;
  /** What of it can ever be touched; a word that wraps has a piece on each line. */
  readonly pieces: readonly Box[];
  /** What of it can be touched as the screen stands, undefined where it has to be scrolled to. */
  readonly seen: Box | undefined;
  /** What it scrolls with. Places of things that scroll together can be compared, seen or not. */
  readonly scroller: number;
  /** The name of what lies over its middle and takes its touches. */
  readonly coveredBy: string | undefined;
}

const inMm = (px: number, mmPerPx: number) => `${(px * mmPerPx).toFixed(1)} mm`;

/** Finds targets that are too small, too near to one another, or covered. */
export function judgeTargets(targets: readonly Target[], mmPerPx: number): Finding[] {
  return [
    ...targets.flatMap((target) => [...judgeSize(target, mmPerPx), ...judgeCover(target)]),
    ...targets.flatMap((target, index) =>
      targets.slice(index + 1).flatMap((other) => judgeGap(target, other, mmPerPx)),
    ),
  ];
}

function judgeSize({ name, kind, pieces }: Target, mmPerPx: number): Finding[] {
  const leastPx = Math.max((kind === 'leading' ? limits.leadingMm : limits.targetMm) / mmPerPx, limits.targetPx);
  const leastWidthPx = kind === 'word' ? limits.wordWidthPx : leastPx;
  const width = Math.max(...pieces.map(widthOf));
  const height = Math.min(...pieces.map(heightOf));
  const judge = (size: number, least: number, side: string): Finding[] =>
    size >= least - tolerance.px
      ? []
      : [
          {
            thing: name,
            measures: `is ${inMm(size, mmPerPx)} ${side}`,
            should: `${reasons[kind]} is at least ${inMm(least, mmPerPx)} ${side}`,
          },
        ];
  return [...judge(width, leastWidthPx, 'wide'), ...judge(height, leastPx, 'high')];
}

const reasons: Readonly<Record<TargetKind, string>> = {
  leading: 'what leads on',
  plain: 'what can be touched',
  word: 'a word that can be touched',
};

const judgeCover = ({ name, coveredBy }: Target): Finding[] =>
  coveredBy === undefined
    ? []
    : [
        {
          thing: name,
          measures: `lies under ${coveredBy}`,
          should: 'a finger on its middle should reach it',
        },
      ];

function judgeGap(a: Target, b: Target, mmPerPx: number): Finding[] {
  if (a.kind === 'word' && b.kind === 'word') return [];
  const least = a.kind === 'word' || b.kind === 'word' ? 0 : limits.gapMm / mmPerPx;
  const gaps = piecesToCompare(a, b).flatMap(([one, other]) => {
    const gap = isUpon(one, other) || isUpon(other, one) ? undefined : gapBetween(one, other);
    return gap === undefined ? [] : [gap];
  });
  const gap = Math.min(...gaps);
  if (gap >= least - tolerance.px) return [];
  return [
    {
      thing: `${a.name} and ${b.name}`,
      measures: gap < 0 ? `overlap by ${inMm(-gap, mmPerPx)}` : `are ${inMm(gap, mmPerPx)} apart`,
      should: least === 0 ? 'a word lies over nothing else' : `between two targets are at least ${limits.gapMm} mm`,
    },
  ];
}

/** What scrolls together is compared whole; what does not, as it is seen. */
function piecesToCompare(a: Target, b: Target): readonly (readonly [Box, Box])[] {
  if (a.scroller === b.scroller) return a.pieces.flatMap((one) => b.pieces.map((other) => [one, other] as const));
  return a.seen && b.seen ? [[a.seen, b.seen]] : [];
}
