import type {
  Block,
  Chapter,
  Inline,
  Language,
  LocalizedText,
  Picture,
  Section,
  Term,
} from '../../contract/exhibit.ts';
import type { ChapterSource } from '../source/chapterSource.ts';
import type { Entry } from '../source/parseEntry.ts';
import type { ChapterFolder, SourcePack } from '../source/sourcePack.ts';
import type { ChapterText } from '../text/chapterText.ts';
import { listTerms } from '../text/listTerms.ts';
import { compileSources } from './compileSources.ts';
import { pickTexts } from './pickTexts.ts';
import { listSlides } from './shownPictures.ts';

/** One chapter, whole, in all its languages. */
export function compileChapter(
  pack: SourcePack,
  { id, texts }: ChapterFolder,
  entry: Entry<ChapterSource>,
  pictures: ReadonlyMap<string, Picture>,
): Chapter {
  const { contentNote, period } = entry.value;
  const languages = pack.exhibit.value.languages.map(({ code }) => code);
  const sections = entry.value.sections.map((section) => compileSection(pack, section, texts, pictures, languages));
  return {
    id,
    ...compileOpening(texts),
    ...(period === undefined ? {} : { period }),
    ...(contentNote ? { contentNote: pickTexts(contentNote, languages) } : {}),
    sections,
    slides: listSlides(entry.value).flatMap((slide) => pictures.get(slide) ?? []),
    terms: compileTerms(pack, sections, languages),
  };
}

/** A chapter's title and lead in the languages that have them. */
export function compileOpening(texts: readonly ChapterText[]): Pick<Chapter, 'title' | 'lead'> {
  return { title: byLanguage(texts, ({ title }) => title), lead: byLanguage(texts, ({ lead }) => lead) };
}

const byLanguage = (texts: readonly ChapterText[], pick: (text: ChapterText) => string): LocalizedText =>
  Object.fromEntries(texts.map((text) => [text.language, pick(text)] as const).filter(([, words]) => words !== ''));

function compileSection(
  { glossary, facts }: SourcePack,
  { id, picture, interactive, facts: told }: ChapterSource['sections'][number],
  texts: readonly ChapterText[],
  pictures: ReadonlyMap<string, Picture>,
  languages: readonly Language[],
): Section {
  const versions = texts.flatMap(({ language, sections }) => {
    const found = sections.find((section) => section.id === id);
    return found && found.blocks.length > 0 ? [{ language, ...found }] : [];
  });
  return {
    id,
    heading: Object.fromEntries(versions.map(({ language, heading }) => [language, heading])),
    body: Object.fromEntries(
      versions.map(({ language, blocks }) => [language, closeDeadLinks(blocks, glossary.ids ?? new Set())]),
    ),
    ...(picture !== undefined && pictures.has(picture) ? { picture } : {}),
    ...(interactive === undefined ? {} : { interactive }),
    sources: compileSources(told, facts, languages),
  };
}

/** Turns terms without an explanation into plain text: nothing on the glass leads nowhere. */
function closeDeadLinks(blocks: readonly Block[], terms: ReadonlySet<string>): Block[] {
  const close = (inline: Inline): Inline =>
    inline.type === 'term' && !terms.has(inline.term) ? { type: 'text', text: inline.text } : inline;
  return blocks.map((block) =>
    block.type === 'list'
      ? { ...block, items: block.items.map((inlines) => inlines.map(close)) }
      : { ...block, inlines: block.inlines.map(close) },
  );
}

function compileTerms({ glossary }: SourcePack, sections: readonly Section[], languages: readonly Language[]): Term[] {
  const used = listTerms(sections.flatMap(({ body }) => Object.values(body).flat()));
  return glossary.entries.flatMap(({ value: { id, name, meaning } }) =>
    used.has(id) ? { id, name: pickTexts(name, languages), meaning: pickTexts(meaning, languages) } : [],
  );
}
