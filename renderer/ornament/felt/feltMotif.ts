import { once } from '../remember.ts';
import type { Contour } from '../shape/contour.ts';

/** What a felt maker cuts for one motif, in a square from -50 to 50: the figure, and inlays sewn into or beside it. */
export interface FeltCut {
  readonly figure: readonly Contour[];
  readonly inlay?: readonly Contour[];
}

export interface FeltMotif {
  readonly tradition: 'felt';
  /** Its own name, in Kyrgyz. */
  readonly name: string;
  readonly cut: () => FeltCut;
}

export const feltMotif = (name: string, cut: () => FeltCut): FeltMotif => ({
  tradition: 'felt',
  name,
  cut: once(cut),
});
