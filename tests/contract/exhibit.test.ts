import { expect, it } from 'vitest';
import { chapterSchema, dateSchema, exhibitSchema, languageSchema } from '../../electron/contract/exhibit.ts';
import { aChapter, anExhibit } from '../kiosk/support/anExhibit.ts';

it.each(['1930-07-31', '1930-07', '1930', '193X', '14XX', '-01XX', '1906/1917', '192X/1930-07'])(
  'knows the date %s',
  (date) => {
    expect(dateSchema.safeParse(date).success).toBe(true);
  },
);

it.each([
  '',
  '30',
  '1930-7',
  '1930-07-3',
  '1X30',
  'XXXX',
  '1930~',
  '1930/',
  '/1930',
  '31.07.1930',
  '1930/1931/1932',
  '1930\n',
])('knows no date %j', (date) => {
  expect(dateSchema.safeParse(date).success).toBe(false);
});

it.each(['ru', 'ky', 'az', 'en', 'tr', 'az-Cyrl', 'zh-Hant-TW'])('takes any language: %s', (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(true);
});

it.each(['', 'r', 'RU', 'russian', 'ru_RU', 'ru-', '../ru'])('takes no %j for a language', (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(false);
});

it('takes an exhibit with as many languages as it has, and at least one of them and one chapter', () => {
  expect(exhibitSchema.safeParse(anExhibit()).success).toBe(true);
  expect(exhibitSchema.safeParse(anExhibit({ languages: [] })).success).toBe(false);
  expect(exhibitSchema.safeParse(anExhibit({ chapters: [] })).success).toBe(false);
});

it('takes nothing that it does not know', () => {
  expect(exhibitSchema.safeParse({ ...anExhibit(), hologram: true }).success).toBe(false);
  expect(chapterSchema.safeParse({ ...aChapter(), hologram: true }).success).toBe(false);
});

it('takes no text but blocks of the kinds that a label needs', () => {
  const withBlock = (block: unknown) => {
    const section = { id: 'gate', heading: { ru: 'Ворота' }, body: { ru: [block] }, sources: [] };
    return chapterSchema.safeParse({ ...aChapter(), sections: [section] }).success;
  };
  expect(withBlock({ type: 'paragraph', inlines: [{ type: 'term', text: 'арык', term: 'aryk' }] })).toBe(true);
  expect(withBlock({ type: 'html', html: '<script>' })).toBe(false);
  expect(withBlock({ type: 'paragraph', inlines: [{ type: 'link', text: 'a', href: 'b' }] })).toBe(false);
});
