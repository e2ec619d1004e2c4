import { aFlaw, type Problem } from '../problem.ts';
import type { Entry } from '../source/parseEntry.ts';
import type { LabelSource, PictureSource } from '../source/pictureSource.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Nearer than this, as a share of the picture, two marks are one to the eye and one of the names is never shown. */
const NEAREST = 0.015;

/** Every name over a picture has one source, and a spot of its own. */
export function findLabelTrouble({ pictures }: SourcePack): Problem[] {
  return pictures.entries.flatMap((entry) =>
    entry.value.labels.flatMap((label, index) => [
      ...findUnnamed(entry, label, index),
      ...findCrowded(entry, label, index),
    ]),
  );
}

function findUnnamed({ value, file, lineOf }: Entry<PictureSource>, { place, text }: LabelSource, index: number) {
  if ((place === undefined) !== (text === undefined)) return [];
  return [
    aFlaw({
      file,
      line: lineOf('labels', index),
      code: 'label-unnamed',
      message: `Label ${index + 1} of “${value.id}” has ${place === undefined ? 'neither a place nor a text' : 'a place and a text'}`,
      remedy: 'Give it the id of a place of places.json, or a text in each language',
    }),
  ];
}

function findCrowded({ value, file, lineOf }: Entry<PictureSource>, { at }: LabelSource, index: number) {
  const other = value.labels.findIndex(
    (earlier, before) => before < index && Math.hypot(earlier.at[0] - at[0], earlier.at[1] - at[1]) < NEAREST,
  );
  if (other < 0) return [];
  return [
    aFlaw({
      file,
      line: lineOf('labels', index, 'at'),
      code: 'labels-collide',
      message: `Labels ${other + 1} and ${index + 1} of “${value.id}” stand on one spot`,
      remedy: 'Move one of them, or leave one out',
    }),
  ];
}
