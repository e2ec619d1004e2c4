import { aFlaw, type Problem } from '../problem.ts';
import { chapterFile } from '../source/packFiles.ts';
import type { Entry } from '../source/parseEntry.ts';
import type { SourcePack } from '../source/sourcePack.ts';

interface Use {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Where the pack has a fact list, every fact is told or left out with a reason, and nothing else is told. */
export function findUntoldFacts(pack: SourcePack): Problem[] {
  const { facts } = pack;
  if (!facts) return [];
  const uses = listUses(pack);
  const told = new Set(uses.map(({ id }) => id));
  const isReadWhole = readsWhole(pack);
  return [
    ...uses
      .filter(({ id }) => facts.ids?.has(id) === false)
      .map(({ id, file, line }) => {
        const message = `The fact ${id} is not in the fact list`;
        return aFlaw({
          file,
          line,
          code: 'unknown-fact',
          message,
          remedy: 'Correct its id, or add it to sources.json',
        });
      }),
    ...facts.entries.flatMap(({ value: { id, omitted }, file, lineOf }) => {
      if (told.has(id) && omitted !== undefined) {
        const message = `The fact ${id} is left out with a reason, and told all the same`;
        return [
          aFlaw({
            file,
            line: lineOf('omitted'),
            code: 'untold-fact',
            message,
            remedy: 'Delete the reason, or the use',
          }),
        ];
      }
      if (told.has(id) || omitted !== undefined || !isReadWhole) return [];
      const message = `The fact ${id} is neither told nor left out`;
      const remedy = 'Name it in the facts of a section, or write the reason as “omitted”';
      return [aFlaw({ file, line: lineOf(), code: 'untold-fact', message, remedy })];
    }),
  ];
}

/** Whether every file could be read that may tell a fact: what stands in one that could not, nobody knows. */
const readsWhole = ({ folder, chapters, people, places, events, documents, glossary }: SourcePack): boolean =>
  [people, places, events, documents, glossary].every(({ ids }) => ids !== undefined) &&
  chapters.every(({ id, entry }) => entry !== undefined || !folder.files.has(chapterFile(id)));

function listUses({ chapters, people, places, events, documents, glossary }: SourcePack): Use[] {
  const inSections = chapters.flatMap(({ entry }) =>
    entry
      ? entry.value.sections.flatMap(({ facts }, section) =>
          facts.map((id, index) => ({ id, file: entry.file, line: entry.lineOf('sections', section, 'facts', index) })),
        )
      : [],
  );
  const records: readonly Entry<{ readonly facts: readonly string[] }>[] = [
    ...people.entries,
    ...places.entries,
    ...events.entries,
    ...documents.entries,
    ...glossary.entries,
  ];
  const inRecords = records.flatMap(({ value, file, lineOf }) =>
    value.facts.map((id, index) => ({ id, file, line: lineOf('facts', index) })),
  );
  return [...inSections, ...inRecords];
}
