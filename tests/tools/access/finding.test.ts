import { expect, it } from 'vitest';
import { foldScreens, sayFinding } from '../../../tools/access/finding.ts';
import { describeElement } from '../../../tools/access/runAxe.ts';

const finding = {
  thing: '“Home”',
  measures: 'is 12.5 mm wide',
  should: 'what can be touched is at least 15.0 mm wide',
};
const glass = { inches: 32, orientation: 'portrait', size: { width: 1080, height: 1920 } } as const;

it('a finding of several screens is one sentence that names them all', () => {
  const found = ['home', 'chapter', 'chapter'].map((screen) => ({ screen, finding }));
  expect(foldScreens(found).map((folded) => sayFinding(folded, glass, 'ky'))).toEqual([
    'home, chapter (32 inches portrait, ky): “Home” is 12.5 mm wide; what can be touched is at least 15.0 mm wide.',
  ]);
});

it('findings that measure differently stay two sentences', () => {
  const found = [
    { screen: 'home', finding },
    { screen: 'home', finding: { ...finding, measures: 'is 13.0 mm wide' } },
  ];
  expect(foldScreens(found)).toHaveLength(2);
});

it.each([
  ['<button class="x"><span>Read</span> on</button>', '“Read on”'],
  ['<button aria-label="Next"><svg></svg></button>', '“Next”'],
  ['<div id="glass"></div>', '<div id="glass">'],
])('axe’s %s is called %s', (html, name) => {
  expect(describeElement(html)).toBe(name);
});
