import { join } from 'node:path';
import sharp from 'sharp';
import { findShownPictures, listSlides, type ShownPictures } from '../../electron/pack/build/shownPictures.ts';
import type { PictureSource } from '../../electron/pack/source/pictureSource.ts';
import type { ChapterFolder, SourcePack } from '../../electron/pack/source/sourcePack.ts';

/** Three in a row of 1920 pixels. */
const PICTURE_WIDTH = 600;

/** A chapter's pictures as a page: each as visitors see it, and all that is written under it, in every language. */
export interface ContactSheet {
  readonly chapter: string;
  readonly html: string;
}

/** One sheet for each chapter that has pictures, in the order of the visit. */
export async function layContactSheets(pack: SourcePack): Promise<readonly ContactSheet[]> {
  const shown = findShownPictures(pack);
  const sheets = await Promise.all(pack.chapters.map((chapter) => layContactSheet(pack, shown, chapter)));
  return sheets.filter((sheet) => sheet !== undefined);
}

async function layContactSheet(
  pack: SourcePack,
  shown: ShownPictures,
  { id, entry }: ChapterFolder,
): Promise<ContactSheet | undefined> {
  if (!entry) return undefined;
  const { cover, sections } = entry.value;
  const placed = [...new Set([cover, ...listSlides(entry.value)])];
  const pictures = placed.flatMap((picture) => shown.get(picture ?? '')?.value ?? []);
  if (pictures.length === 0) return undefined;
  const without = sections.filter(({ picture }) => picture === undefined).map((section) => section.id);
  const roleOf = (picture: string) =>
    [
      ...(picture === cover ? ['cover'] : []),
      ...sections.filter((section) => section.picture === picture).map((section) => section.id),
    ].join(', ') || 'slideshow only';
  const figures = await Promise.all(pictures.map((picture) => layPicture(pack, picture, roleOf(picture.id))));
  const note = without.length > 0 ? `Sections without a picture: ${without.join(', ')}.` : '';
  const html = `<style>${STYLE}</style><h1>${escapeHtml(id)}</h1><p>${escapeHtml(note)}</p><main>${figures.join('')}</main>`;
  return { chapter: id, html };
}

async function layPicture({ folder }: SourcePack, picture: PictureSource, role: string): Promise<string> {
  const path = join(folder.root, folder.files.get(picture.file) ?? picture.file);
  const { width, height } = (await sharp(path).metadata()).autoOrient;
  const thumbnail = await sharp(path).autoOrient().resize({ width: PICTURE_WIDTH }).webp().toBuffer();
  const texts = Object.keys(picture.alt).map(
    (language) =>
      `<p lang="${escapeHtml(language)}"><b>${escapeHtml(picture.caption[language] ?? '')}</b> ${escapeHtml(picture.alt[language] ?? '')}</p>`,
  );
  return `<figure><img src="data:image/webp;base64,${thumbnail.toString('base64')}"><figcaption>
    <h2>${escapeHtml(picture.id)}</h2><p>${escapeHtml(picture.kind)}, ${width} × ${height}; ${escapeHtml(role)}</p>${texts.join('')}
  </figcaption></figure>`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const STYLE = `
  body { margin: 30px; width: 1860px; background: #f5efe3; color: #2a1c15; font: 17px/1.35 sans-serif }
  main { display: grid; grid-template-columns: repeat(3, ${PICTURE_WIDTH}px); gap: 30px }
  h1, h2, p, figure { margin: 0 0 6px } h2 { font-size: 20px } img { display: block; width: 100%; margin-bottom: 8px }
`;
