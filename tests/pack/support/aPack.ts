import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';

/** A file of a pack: JSON as a value, anything else as it is; undefined leaves it out. */
export type PackFile = object | string | Buffer | undefined;

const three = (ru: string, ky: string, az: string) => ({ ru, ky, az });

/** `exhibit.json` of a small good exhibit in three languages, with what a test is about in place of the usual. */
export const anExhibit = (overrides: object = {}) => ({
  formatVersion: 1,
  id: 'small-road',
  version: '1',
  title: three('Дорога', 'Жол', 'Yol'),
  subtitle: three('Рассказ', 'Баян', 'Hekayə'),
  languages: [
    { code: 'ru', name: 'Русский' },
    { code: 'ky', name: 'Кыргызча' },
    { code: 'az', name: 'Azərbaycanca' },
  ],
  defaultLanguage: 'ru',
  fallbackLanguage: 'ru',
  chapters: ['road'],
  attract: ['gate'],
  credit: three('По статье', 'Макала боюнча', 'Məqalə əsasında'),
  ...overrides,
});

/** `chapter.json` of its one chapter. */
export const aChapter = (overrides: object = {}) => ({
  cover: 'gate',
  period: '193X',
  sections: [
    { id: 'gate', facts: ['F1', 'F2'], picture: 'gate' },
    { id: 'water', facts: ['F3'] },
  ],
  slides: ['gate', 'field'],
  ...overrides,
});

/** One record of `pictures.json`, whose file is there. */
export const aPicture = (overrides: object = {}) => ({
  id: 'gate',
  file: 'media/gate.png',
  kind: 'reconstruction',
  alt: three('Ворота', 'Дарбаза', 'Darvaza'),
  caption: three('Двор в\u00A01930\u00A0году', 'Короо, 1930-жыл', 'Həyət, 1930-cu\u00A0il'),
  credit: three('Музей', 'Музей', 'Muzey'),
  rights: 'CC0',
  ...overrides,
});

export const aField = (overrides: object = {}) =>
  aPicture({ id: 'field', file: 'media/field.jpg', place: 'chu', ...overrides });

/** The chapter's text in one language; `opening` and the sections can be other ones. */
export const aText = (parts: { frontMatter?: string; opening?: string; gate?: string; water?: string } = {}) =>
  [
    parts.frontMatter ?? '---\nstate: reviewed\n---',
    parts.opening ?? '# Дорога\n\nОни шли в\u00A01930\u00A0году.',
    parts.gate ?? '## Ворота {#gate}\n\nДвор опустел: 2\u00A0012\u00A0семей ушли.',
    parts.water ?? '## Вода {#water}\n\nОни вырыли [арык](term:aryk) и\u00A0*посадили* сад.\n\n- вода\n- сад',
  ].join('\n\n');

const KYRGYZ = aText({
  opening: '# Жол\n\nАлар 1930-жылы жолго чыкты.',
  gate: '## Дарбаза {#gate}\n\nКороо ээн калды: 2\u00A0012 үй-бүлө кетти.',
  water: '## Суу {#water}\n\nАлар [арык](term:aryk) казып, бак *отургузду*.\n\n- суу\n- бак',
});
const AZERBAIJANI = aText({
  opening: '# Yol\n\nOnlar 1930-cu\u00A0ildə yola çıxdı.',
  gate: '## Darvaza {#gate}\n\nHəyət boş qaldı: 2\u00A0012 ailə getdi.',
  water: '## Su {#water}\n\nOnlar [arx](term:aryk) qazdı, bağ *saldı*.\n\n- su\n- bağ',
});

/** Every file of the small good pack but its pictures. */
export const goodFiles = (): Record<string, PackFile> => ({
  'exhibit.json': anExhibit(),
  'chapters/road/chapter.json': aChapter(),
  'chapters/road/ru.md': aText(),
  'chapters/road/ky.md': KYRGYZ,
  'chapters/road/az.md': AZERBAIJANI,
  'pictures.json': [aPicture(), aField()],
  'places.json': [{ id: 'chu', name: three('Чу', 'Чүй', 'Çu') }],
  'glossary.json': [
    { id: 'aryk', name: three('Арык', 'Арык', 'Arx'), meaning: three('Канава', 'Суу жолу', 'Su yolu') },
  ],
  'sources.json': {
    facts: [
      { id: 'F1', kind: 'stated' },
      { id: 'F2', kind: 'opinion', holder: three('Автор', 'Автор', 'Müəllif') },
      { id: 'F3', kind: 'stated' },
      { id: 'F4', kind: 'said', omitted: 'Told in another chapter.' },
    ],
  },
});

const pixels = (width: number, height: number, colour: string) =>
  sharp({ create: { width, height, channels: 3, background: colour } });

/** A picture of one colour, encoded. */
export const aPng = (width = 600, height = 400) => pixels(width, height, '#8a5a2b').png().toBuffer();

const pictures = (async () => ({
  'media/gate.png': await aPng(),
  'media/field.jpg': await pixels(320, 200, '#3f6b3a').jpeg().toBuffer(),
}))();

/** Makes an empty folder that is deleted after the test. */
export function aFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pack-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a small good pack into a temporary folder, with some files other than usual, and gives its path. */
export async function aPack(overrides: Readonly<Record<string, PackFile>> = {}): Promise<string> {
  const root = aFolder();
  writeFiles(root, { ...goodFiles(), ...(await pictures), ...overrides });
  return root;
}

/** Writes files below a folder. */
export function writeFiles(root: string, files: Readonly<Record<string, PackFile>>): void {
  for (const [file, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2),
    );
  }
}
