import type { Drawing } from '../drawing.ts';
import type { Dyes } from '../dyes.ts';
import { drawMotif, motifs } from '../motifs.ts';
import { remember } from '../remember.ts';

/** Without a ground of their own: they stand on the page, whatever its colour. */
const marks: readonly Dyes[] = [
  { ground: 'fleece', figure: 'pomegranate', cord: 'saffron', accent: 'indigo', spark: 'madder', outline: 'earth' },
  { ground: 'fleece', figure: 'madder', cord: 'saffron', accent: 'sky', spark: 'fleece', outline: 'earth' },
];

/** The small sign before a section's heading; felt and carpet in turn. */
export const sectionMark = remember((index: number): Drawing => {
  const motif = motifs[index % motifs.length];
  const dyes = marks[index % marks.length];
  if (!motif || !dyes) throw new RangeError('Sections are counted from 0.');
  return { viewBox: [-52, -52, 104, 104], shapes: drawMotif(motif, dyes) };
});
