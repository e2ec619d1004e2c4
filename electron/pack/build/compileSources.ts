import type { Language, SourceNote } from '../../contract/exhibit.ts';
import type { FactSource } from '../source/factSource.ts';
import type { Records } from '../source/sourcePack.ts';
import { pickTexts } from './pickTexts.ts';

/** What stands behind a section: its facts, counted by kind and by who holds them, in the order they are named. */
export function compileSources(
  ids: readonly string[],
  facts: Records<FactSource> | undefined,
  languages: readonly Language[],
): SourceNote[] {
  const told = facts?.entries.map(({ value }) => value).filter(({ id }) => ids.includes(id)) ?? [];
  const groups = Map.groupBy(told, ({ kind, holder }) => JSON.stringify([kind, holder]));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            kind: first.kind,
            facts: 1 + others.length,
            ...(first.holder ? { holder: pickTexts(first.holder, languages) } : {}),
          },
        ]
      : [],
  );
}
