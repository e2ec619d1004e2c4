import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { findNearest } from '../text/findNearest.ts';
import { listReferences, type Reference } from './listReferences.ts';

const FILES: Readonly<Record<Reference['to'], string>> = {
  pictures: 'pictures.json',
  people: 'people.json',
  places: 'places.json',
  events: 'events.json',
  glossary: 'glossary.json',
};

/** Every id that one record or text gives of another is there. */
export function findLinksToNothing(pack: SourcePack): Problem[] {
  return [...listReferences(pack)].flatMap(({ to, id, file, line }) => {
    const { ids } = pack[to];
    if (ids === undefined || ids.has(id)) return [];
    const nearest = findNearest(id, ids);
    return [
      aFlaw({
        file,
        line,
        code: 'link-to-nothing',
        message: `“${id}” is named here and is not in ${FILES[to]}`,
        remedy: `${nearest === undefined ? 'Correct the id' : `Write “${nearest}”`}, or add “${id}” to ${FILES[to]}`,
      }),
    ];
  });
}
