import type { WrongForm } from './dateForms.ts';

/** What follows a number as it is read, by its last word: 1944 ends in dörd, 1930 in otuz, 1900 in yüz, 2000 in min. */
const ORDINALS: Readonly<Record<string, string>> = {
  ...{ 1: 'ci', 2: 'ci', 3: 'cü', 4: 'cü', 5: 'ci', 6: 'cı', 7: 'ci', 8: 'ci', 9: 'cu' },
  ...{
    10: 'cu',
    20: 'ci',
    30: 'cu',
    40: 'cı',
    50: 'ci',
    60: 'cı',
    70: 'ci',
    80: 'ci',
    90: 'cı',
    100: 'cü',
    1000: 'ci',
  },
};
/** Numbers whose last vowel is a back one take -da, all others -də. */
const BACK: ReadonlySet<string> = new Set(['6', '9', '10', '30', '40', '60', '90']);
const ENDING = /(?<!\d)(\d+)-(c[ıiuü]|d[aə](?=n|$|\P{L}))/gu;

/** Finds endings that do not agree in their vowel with the number before, such as 1930-ci. */
export function findWrongEndings(text: string): WrongForm[] {
  return [...text.matchAll(ENDING)].flatMap(([found, number = '', ending = '']) => {
    const right = endingOf(number, ending);
    return right === ending ? [] : [{ found, remedy: `Write ${number}-${right}` }];
  });
}

function endingOf(number: string, ending: string): string {
  const last = /[1-9]0?$/.exec(number)?.[0] ?? (number.endsWith('000') ? '1000' : '100');
  if (ending.startsWith('c')) return ORDINALS[last] ?? ending;
  return BACK.has(last) ? 'da' : 'də';
}
