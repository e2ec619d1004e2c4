import type { PictureKind } from '../../../electron/contract/exhibit.ts';
import type { Ask } from './askMissing.ts';
import { understandKind } from './understand.ts';

const USUAL: PictureKind = 'photo';

/** Asks what pictures are when the first of them needs it; the answer is for all. Without anybody to ask there is none. */
export function createKindQuestion(pictures: number, ask: Ask | undefined): () => Promise<PictureKind | undefined> {
  let chosen: PictureKind | undefined;
  return async () => {
    for (let complaint = ''; ask && !chosen; ) {
      const of = pictures > 1 ? `What are these ${pictures} pictures` : 'What is this picture';
      const answer = (
        await ask(`${complaint}${of}: photo, document, map, drawing, reconstruction? [${USUAL}] `)
      ).trim();
      const read = understandKind(answer === '' ? USUAL : answer);
      if (read.status === 'understood') chosen = read.value;
      else complaint = `“${answer}” ${read.reason}.\n`;
    }
    return chosen;
  };
}
