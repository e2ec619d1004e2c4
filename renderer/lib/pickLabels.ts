import type { Label, LabelKind, LocalizedText } from '../../electron/contract/exhibit.ts';
import type { PickedText } from './pickText.ts';

/** A name over a picture in the language that is read. */
export interface PickedLabel extends PickedText {
  readonly at: readonly [x: number, y: number];
  readonly kind: LabelKind;
}

/** The names over a picture, as `pick` chooses them; those that no language has are left out. */
export function pickLabels(
  labels: readonly Label[] | undefined,
  pick: (text: LocalizedText) => PickedText,
): readonly PickedLabel[] {
  return (labels ?? []).map(({ at, kind, text }) => ({ at, kind, ...pick(text) })).filter(({ text }) => text !== '');
}
