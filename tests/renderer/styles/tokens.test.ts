import { describe, expect, it } from 'vitest';
import tokens from '../../../renderer/styles/tokens.css?raw';
import { contrast } from '../support/contrast.ts';

/** The custom properties of a rule of the tokens page. */
function readRule(selector: string): Map<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  const rule = tokens.slice(start, tokens.indexOf('\n}', start));
  return new Map([...rule.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const light = readRule(':root');
const dark = new Map([...light, ...readRule('[data-scheme="dark"]')]);

function colour(scheme: Map<string, string>, name: string): string {
  const value = scheme.get(name) ?? '';
  const alias = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return alias ? colour(scheme, alias) : value;
}

it('reckons contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const READABLE = 4.5;
const VISIBLE = 3;

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_, scheme) => {
  it.each([
    ['ink', 'ground', READABLE],
    ['ink', 'raised', READABLE],
    ['ink', 'sunken', READABLE],
    ['ink-soft', 'ground', READABLE],
    ['ink-soft', 'raised', READABLE],
    ['on-leading', 'leading', READABLE],
    ['on-leading', 'leading-pressed', READABLE],
    ['on-chosen', 'chosen', READABLE],
    ['focus', 'ground', VISIBLE],
    ['focus', 'raised', VISIBLE],
    ['road', 'ground', VISIBLE],
  ])('shows %s on %s', (ink, ground, least) => {
    expect(contrast(colour(scheme, ink), colour(scheme, ground))).toBeGreaterThanOrEqual(least);
  });
});

it('shows the dark scheme on the threshold, a term within a text, and the name of a kind of picture', () => {
  expect(contrast(colour(dark, 'ink'), colour(light, 'threshold'))).toBeGreaterThanOrEqual(READABLE);
  expect(contrast(colour(light, 'leading'), colour(light, 'ground'))).toBeGreaterThanOrEqual(READABLE);
  expect(contrast(colour(light, 'wool'), colour(light, 'indigo'))).toBeGreaterThanOrEqual(READABLE);
});
