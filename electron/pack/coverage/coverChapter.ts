import type { Language } from '../../contract/exhibit.ts';
import { listSlides, type ShownPictures } from '../build/shownPictures.ts';
import type { ChapterFolder } from '../source/sourcePack.ts';
import { countChapterWords } from '../text/countWords.ts';
import { isStale } from '../text/findOriginal.ts';
import { isChanged } from '../text/isChanged.ts';
import { countDoubts } from './countDoubts.ts';
import type { ChapterCoverage } from './coverage.ts';

/** Measures one chapter in one language; `review` is its review page, where there is one. */
export function coverChapter(
  { id, entry, texts }: ChapterFolder,
  language: Language,
  shown: ShownPictures,
  review: string | undefined,
): ChapterCoverage {
  const text = texts.find((one) => one.language === language);
  const wanted = entry?.value.sections.map((section) => section.id) ?? [];
  const written = new Set(text?.sections.flatMap(({ id, blocks }) => (blocks.length > 0 ? id : [])));
  const lacking = wanted.filter((section) => !written.has(section));

  const named = entry ? [entry.value.cover ?? [], listSlides(entry.value)].flat() : [];
  const pictures = [...new Set(named)].flatMap((picture) => shown.get(picture)?.value ?? []);
  const withoutAlt = pictures.filter(({ alt }) => !alt[language]?.trim());
  const withoutCaption = pictures.filter(({ caption }) => !caption[language]?.trim());
  const note = entry?.value.contentNote;

  return {
    chapter: id,
    language,
    sections: wanted.length - lacking.length,
    wantedSections: wanted.length,
    illustrated: (entry?.value.sections ?? []).filter(
      ({ picture, interactive }) => interactive !== undefined || (picture !== undefined && shown.has(picture)),
    ).length,
    words: text ? countChapterWords(text) : 0,
    pictures: pictures.length,
    alts: pictures.length - withoutAlt.length,
    captions: pictures.length - withoutCaption.length,
    missing: [
      ...(text?.title ? [] : ['title']),
      ...(text?.lead ? [] : ['lead']),
      ...(note && !note[language]?.trim() ? ['content note'] : []),
      ...lacking.map((section) => `section ${section}`),
      ...withoutAlt.map((picture) => `alt of ${picture.id}`),
      ...withoutCaption.map((picture) => `caption of ${picture.id}`),
    ],
    stale: text !== undefined && isStale(text, texts),
    changed: text !== undefined && isChanged(text),
    state: text?.state,
    approvedBy: text?.approvedBy,
    approvedOn: text?.approvedOn,
    unconfirmed: review === undefined ? undefined : countDoubts(review, language),
  };
}
