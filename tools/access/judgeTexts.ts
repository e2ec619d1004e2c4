import type { Finding } from './finding.ts';
import { limits } from './limits.ts';

/** A paragraph, list item or quotation as it is set. */
export interface RunningText {
  /** How it begins. */
  readonly start: string;
  /** The height of its letter x, in CSS pixels. */
  readonly xHeightPx: number;
  /** How many letters, signs and spaces each of its lines has. */
  readonly lines: readonly number[];
  /** Whether it has the page's width to itself, stands beside another text, or beside the picture that it speaks of. */
  readonly setting: keyof typeof limits.lineLetters;
  /** Set larger than at 100 %: whoever asked for that takes shorter lines for larger letters. */
  readonly isEnlarged: boolean;
}

/** Fewer lines say nothing about how long they are: the last one ends where it ends. */
const LEAST_LINES = 3;

/** A font's x-height is measured in whole steps of its outline. */
const TOLERANCE_MM = 0.05;

/**
 * Finds body type that is too small to be read at arm's length, and lines that are too long or too short. The longest
 * line counts for "too long"; for "too short" the middle one, since a line ends early before a long word.
 */
export function judgeTexts(texts: readonly RunningText[], mmPerPx: number): Finding[] {
  return texts.flatMap((text) => [...judgeXHeight(text, mmPerPx), ...judgeLines(text)]);
}

function judgeXHeight({ start, xHeightPx }: RunningText, mmPerPx: number): Finding[] {
  const xHeightMm = xHeightPx * mmPerPx;
  if (xHeightMm >= limits.xHeightMm - TOLERANCE_MM) return [];
  return [
    {
      thing: `the text “${start}…”`,
      measures: `has an x-height of ${xHeightMm.toFixed(1)} mm`,
      should: `body type has at least ${limits.xHeightMm} mm`,
    },
  ];
}

function judgeLines({ start, lines, setting, isEnlarged }: RunningText): Finding[] {
  if (lines.length < LEAST_LINES) return [];
  const full = lines.slice(0, -1).toSorted((a, b) => a - b);
  const longest = full.at(-1) ?? 0;
  const middle = full[Math.floor(full.length / 2)] ?? 0;
  const { least, most } = limits.lineLetters[setting];
  const thing = `the text “${start}…”`;
  const should = `lines have ${least} to ${most}`;
  return [
    ...(longest > most ? [{ thing, measures: `has a line of ${longest} letters`, should }] : []),
    ...(middle < least && !isEnlarged ? [{ thing, measures: `has lines of about ${middle} letters`, should }] : []),
  ];
}
