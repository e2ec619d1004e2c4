import type { Chapter, Exhibit, Language, Section } from '../../electron/contract/exhibit.ts';
import { Blocks } from '../components/Blocks.tsx';
import { ColumnHeads } from '../components/ColumnHeads.tsx';
import { SideBySide } from '../components/SideBySide.tsx';
import { pickLocalized } from '../lib/pickText.ts';
import { useColumns, useReading } from '../store/useReading.ts';
import { SectionHeading } from './SectionHeading.tsx';
import styles from './SectionText.module.css';
import { SourcesButton } from './SourcesButton.tsx';

interface SectionTextProps {
  readonly exhibit: Exhibit;
  readonly chapter: Chapter;
  readonly section: Section;
  readonly index: number;
  readonly onTerm: (term: string, language: Language) => void;
  readonly onSources: (language: Language) => void;
}

/** A section's words, piece by piece in each language that is read: what is opened from them opens in that language. */
export function SectionText({ exhibit, chapter, section, index, onTerm, onSources }: SectionTextProps) {
  const { fallback } = useReading();
  const columns = useColumns();
  const isPair = columns.length > 1;
  const terms = new Set(chapter.terms.map(({ id }) => id));
  const bodies = columns.map((language) => ({ language, body: pickLocalized(section.body, language, fallback) }));
  const length = Math.max(...bodies.map(({ body }) => body?.value.length ?? 0));

  return (
    <div className={styles.words} data-pair={isPair || undefined}>
      {isPair && (
        <ColumnHeads languages={columns.flatMap((code) => exhibit.languages.find((one) => one.code === code) ?? [])} />
      )}
      <SideBySide part="heading">
        {columns.map((language) => (
          <SectionHeading
            key={language}
            exhibit={exhibit}
            section={section}
            language={language}
            mark={isPair ? undefined : index}
          />
        ))}
      </SideBySide>
      <div className={styles.body}>
        {Array.from({ length }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
          <SideBySide key={at} part={String(at)}>
            {bodies.map(({ language, body }) => (
              <div key={language} lang={body?.lang}>
                <Blocks
                  blocks={body?.value.slice(at, at + 1) ?? []}
                  terms={terms}
                  onTerm={(term) => onTerm(term, language)}
                />
              </div>
            ))}
          </SideBySide>
        ))}
      </div>
      {section.sources.length > 0 && (
        <SideBySide part="sources">
          {columns.map((language) => (
            <SourcesButton key={language} language={language} onOpen={() => onSources(language)} />
          ))}
        </SideBySide>
      )}
    </div>
  );
}
