import { describe, expect, it } from 'vitest';
import { formatDate } from '../../locales/engine/formatDate.ts';
import type { DateStyle } from '../../locales/engine/language.ts';
import { languageOf, showSpaces } from './support/languages.ts';

/** Date, then Russian, Kyrgyz, Azerbaijani. `~` is a no-break space. */
type Row = readonly [date: string, ru: string, ky: string, az: string];

const names: readonly Row[] = [
  ['1944-07-31', '31~июля 1944~года', '1944-жылдын 31-июлу', '31~iyul 1944-cü~il'],
  ['1993-01-19', '19~января 1993~года', '1993-жылдын 19-январы', '19~yanvar 1993-cü~il'],
  ['2015-01-08', '8~января 2015~года', '2015-жылдын 8-январы', '8~yanvar 2015-ci~il'],
  ['1944-07', 'июль 1944~года', '1944-жылдын июль~айы', '1944-cü~ilin iyulu'],
  ['1930', '1930~год', '1930-жыл', '1930-cu~il'],
  ['193X', '1930-е~годы', '1930-жылдар', '1930-cu~illər'],
  ['14XX', 'XV~век', 'XV~кылым', 'XV~əsr'],
  ['18XX', 'XIX~век', 'XIX~кылым', 'XIX~əsr'],
  ['19XX', 'XX~век', 'XX~кылым', 'XX~əsr'],
  ['00XX', 'I~век', 'I~кылым', 'I~əsr'],
  ['-01XX', 'II~век до~н.~э.', 'б.з.ч.~II~кылым', 'e.ə.~II~əsr'],
  ['-00XX', 'I~век до~н.~э.', 'б.з.ч.~I~кылым', 'e.ə.~I~əsr'],
  ['-0199', '200~год до~н.~э.', 'б.з.ч.~200-жыл', 'e.ə.~200-cü~il'],
  ['0000', '1~год до~н.~э.', 'б.з.ч.~1-жыл', 'e.ə.~1-ci~il'],
  ['-020X', '210–201~годы до~н.~э.', 'б.з.ч.~210–201-жылдар', 'e.ə.~210–201-ci~illər'],
  ['1906/1917', '1906–1917~годы', '1906–1917-жылдар', '1906–1917-ci~illər'],
  ['1994-05-08/1994-05-09', '8–9~мая 1994~года', '1994-жылдын 8–9-майы', '8–9~may 1994-cü~il'],
  [
    '1926-02-26/1926-03-05',
    '26~февраля~— 5~марта 1926~года',
    '1926-жылдын 26-февралы~— 5-марты',
    '26~fevral~– 5~mart 1926-cı~il',
  ],
  [
    '1944-07/1944-11',
    'июль~— ноябрь 1944~года',
    '1944-жылдын июль~— ноябрь~айлары',
    '1944-cü~ilin iyul~– noyabr~ayları',
  ],
  ['193X/194X', '1930–1940-е~годы', '1930–1940-жылдар', '1930–1940-cı~illər'],
  ['14XX/15XX', 'XV–XVI~века', 'XV–XVI~кылымдар', 'XV–XVI~əsrlər'],
  ['-02XX/-01XX', 'III–II~века до~н.~э.', 'б.з.ч.~III–II~кылымдар', 'e.ə.~III–II~əsrlər'],
  ['-01XX/01XX', 'II~век до~н.~э.~— II~век', 'б.з.ч.~II~кылым~— II~кылым', 'e.ə.~II~əsr~– II~əsr'],
  [
    '1941-06-22/1945',
    '22~июня 1941~года~— 1945~год',
    '1941-жылдын 22-июну~— 1945-жыл',
    '22~iyun 1941-ci~il~– 1945-ci~il',
  ],
];

const answers: readonly Row[] = [
  ['1944-07-31', '31~июля 1944~года', '1944-жылдын 31-июлунда', '1944-cü~il iyulun 31-də'],
  ['1944-07', 'в~июле 1944~года', '1944-жылдын июль~айында', '1944-cü~ilin iyulunda'],
  ['1930', 'в~1930~году', '1930-жылы', '1930-cu~ildə'],
  ['193X', 'в~1930-е~годы', '1930-жылдары', '1930-cu~illərdə'],
  ['14XX', 'в~XV~веке', 'XV~кылымда', 'XV~əsrdə'],
  ['-01XX', 'во~II~веке до~н.~э.', 'б.з.ч.~II~кылымда', 'e.ə.~II~əsrdə'],
  ['11XX', 'в~XII~веке', 'XII~кылымда', 'XII~əsrdə'],
  ['1906/1917', 'в~1906–1917~годах', '1906–1917-жылдары', '1906–1917-ci~illərdə'],
  ['1997-04-26/1997-04-27', '26–27~апреля 1997~года', '1997-жылдын 26–27-апрелинде', '1997-ci~il aprelin 26–27-də'],
  [
    '1941-06-22/1945',
    '22~июня 1941~года~— 1945~год',
    '1941-жылдын 22-июну~— 1945-жыл',
    '22~iyun 1941-ci~il~– 1945-ci~il',
  ],
];

const labels: readonly Row[] = [
  ['1944-07-31', '31.07.1944', '31.07.1944', '31.07.1944'],
  ['1944-07', '07.1944', '07.1944', '07.1944'],
  ['1930', '1930', '1930', '1930'],
  ['193X', '1930-е', '1930-жылдар', '1930-cu~illər'],
  ['14XX', 'XV~в.', 'XV~кылым', 'XV~əsr'],
  ['-01XX', 'II~в. до~н.~э.', 'б.з.ч.~II~кылым', 'e.ə.~II~əsr'],
  ['1906/1917', '1906–1917', '1906–1917', '1906–1917'],
  ['1994-05-08/1994-05-09', '08–09.05.1994', '08–09.05.1994', '08–09.05.1994'],
];

const tables: readonly (readonly [DateStyle, string, readonly Row[]])[] = [
  ['name', 'as a caption', names],
  ['when', 'within a sentence', answers],
  ['short', 'beside an axis', labels],
];

describe.each(tables)('a date as %s', (style, where, rows) => {
  it.each(rows)(`says %s ${where} as museum prose does`, (date, ...expected) => {
    const said = ['ru', 'ky', 'az'].map((code) => showSpaces(formatDate(date, languageOf(code), style)));
    expect(said).toEqual(expected);
  });
});

/** Section 9 of the fact table, and every ending that a number can have. */
const azerbaijaniYears =
  '1906-cı 1916-cı 1917-ci 1926-cı 1930-cu 1933-cü 1941-ci 1942-ci 1944-cü 1945-ci 1946-cı 1991-ci 1993-cü 1994-cü ' +
  '1995-ci 1996-cı 1997-ci 1998-ci 2000-ci 2001-ci 2002-ci 2003-cü 2004-cü 2006-cı 2007-ci 2011-ci 2012-ci 2014-cü 2015-ci ' +
  '1909-cu 1918-ci 1910-cu 1920-ci 1940-cı 1950-ci 1960-cı 1970-ci 1980-ci 1990-cı 1900-cü 1800-cü 1000-ci 0100-cü';

it.each(azerbaijaniYears.split(' '))('gives the Azerbaijani year %s the ending that is spoken', (expected) => {
  const year = expected.slice(0, 4);
  expect(formatDate(year, languageOf('az'))).toBe(`${expected.replace(/^0+/, '')}\u00a0il`);
});

/** Section 9: `yanvarın 8-də, 19-da, 25-də …`. */
const azerbaijaniDays =
  '1-də 2-də 3-də 4-də 5-də 6-da 7-də 8-də 9-da 10-da 11-də 15-də 16-da 19-da 20-də 23-də 25-də 27-də 30-da 31-də';

it.each(azerbaijaniDays.split(' '))('gives the Azerbaijani day %s the ending that is spoken', (expected) => {
  const day = expected.split('-')[0]?.padStart(2, '0');
  expect(formatDate(`1994-01-${day}`, languageOf('az'), 'when')).toBe(`1994-cü\u00a0il yanvarın ${expected}`);
});

it.each(['', 'yesterday', '1944-13', '1944-07-31T10:00', '1944/', '19XX-05', '1/2/3'])(
  'leaves «%s», which is no date, as it is',
  (text) => {
    expect(formatDate(text, languageOf('ru'))).toBe(text);
  },
);
