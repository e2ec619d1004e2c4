import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../electron/contract/contrastOf.ts';
import { palette, textPairs } from '../../../electron/contract/palette.ts';
import tokens from '../../../renderer/styles/tokens.css?raw';

/** The custom properties of a rule of the tokens page. */
function readRule(selector: string): Map<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  const rule = tokens.slice(start, tokens.indexOf('\n}', start));
  return new Map([...rule.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const light = readRule(':root');
const dark = new Map([...light, ...readRule('[data-scheme="dark"]')]);
const high = new Map([...light, ...readRule('[data-contrast="high"],\n[data-contrast="high"] [data-scheme]')]);

function colour(scheme: ReadonlyMap<string, string>, name: string): string {
  const value = scheme.get(name) ?? '';
  const alias = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return alias ? colour(scheme, alias) : value;
}

const contrast = (scheme: ReadonlyMap<string, string>, ink: string, ground: string) =>
  contrastOf(colour(scheme, ink), colour(scheme, ground));

it('reckons contrast as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** Letters and what they stand on, wherever a stylesheet puts one on the other. */
const texts = [
  ['ink', 'ground'],
  ['ink', 'raised'],
  ['ink', 'sunken'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'raised'],
  ['ink-soft', 'sunken'],
  ['accent', 'ground'],
  ['accent', 'raised'],
  ['accent-pressed', 'sunken'],
  ['aside', 'raised'],
  ['beside', 'ground'],
  ['on-leading', 'leading'],
  ['on-leading', 'leading-pressed'],
  ['on-chosen', 'chosen'],
  ['on-kind', 'kind'],
] as const;

/** Signs that say something without letters. */
const signs = [
  ['focus', 'ground'],
  ['focus', 'raised'],
  ['road', 'ground'],
  ['chosen', 'raised'],
] as const;

describe.each([
  ['light', light, 4.5],
  ['dark', dark, 4.5],
  ['high-contrast', high, 7],
] as const)('the %s scheme', (_, scheme, readable) => {
  it.each(texts)('shows text in %s on %s', (ink, ground) => {
    expect(contrast(scheme, ink, ground)).toBeGreaterThanOrEqual(readable);
  });

  it.each(signs)('shows signs in %s on %s', (ink, ground) => {
    expect(contrast(scheme, ink, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('shows where a button ends in the dark, on the page and on the threshold', () => {
  for (const ground of ['ground', 'raised', 'threshold'])
    expect([ground, contrast(dark, 'line', ground) >= 3]).toEqual([ground, true]);
});

it('shows the dark scheme on the threshold at the foot of every page', () => {
  for (const ink of ['ink', 'ink-soft', 'ornament'])
    expect([ink, contrastOf(colour(dark, ink), colour(light, 'threshold')) >= 4.5]).toEqual([ink, true]);
});

it('takes none of its high-contrast colours from what a museum can dye anew', () => {
  const own = readRule('[data-contrast="high"],\n[data-contrast="high"] [data-scheme]');
  const coloured = [...texts, ...signs].flat();
  expect(coloured.filter((name) => !own.get(name)?.startsWith('#'))).toEqual([]);
});

describe('the palette that a museum can dye anew', () => {
  it('is the one of the stylesheets', () => {
    expect(Object.fromEntries(Object.keys(palette).map((name) => [name, light.get(name)]))).toEqual(palette);
  });

  it('names every pair of its colours that carries text, for the check to measure', () => {
    const material = (scheme: ReadonlyMap<string, string>, name: string) => {
      let at = name;
      while (!(at in palette)) {
        const alias = /^var\(--([\w-]+)\)$/.exec(scheme.get(at) ?? '')?.[1];
        if (!alias) return undefined;
        at = alias;
      }
      return at;
    };
    const known = textPairs.map(([ink, ground]) => `${ink} on ${ground}`);
    const used = [light, dark].flatMap((scheme) =>
      texts.flatMap(([ink, ground]) => {
        const [letters, under] = [material(scheme, ink), material(scheme, ground)];
        return letters && under ? [`${letters} on ${under}`] : [];
      }),
    );
    expect(used.filter((pair) => !known.includes(pair))).toEqual([]);
  });

  it('can be read as it ships', () => {
    for (const [ink, ground] of textPairs)
      expect([ink, ground, contrastOf(palette[ink], palette[ground]) >= 4.5]).toEqual([ink, ground, true]);
  });
});
