import { aFlaw, aNote, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import type { ChapterText } from '../text/chapterText.ts';
import { isChanged } from '../text/isChanged.ts';

/** An approval is of the text that stands below it, and of no older one; nor is a review. */
export function findOlderApprovals({ chapters }: SourcePack): Problem[] {
  return chapters.flatMap(({ texts }) =>
    texts.flatMap((text) => (text.state === 'approved' ? judgeApproval(text) : judgeReview(text))),
  );
}

function judgeApproval(text: ChapterText): Problem[] {
  const { file, approvedBy, approvedOn, hash, seal } = text;
  if (seal === undefined) {
    const message = 'The approval does not say which text it is of';
    const remedy = `Write seal: ${hash} below approvedOn, if ${approvedBy} has approved the text as it stands`;
    return [aFlaw({ file, line: 1, code: 'unsealed-approval', message, remedy })];
  }
  if (!isChanged(text)) return [];
  const message = `The text has changed since ${approvedBy} approved it on ${approvedOn}: the approval is of an older text`;
  const remedy = `Have it approved again and write seal: ${hash}, or set state back to reviewed`;
  return [aFlaw({ file, line: seal.line, code: 'older-approval', message, remedy })];
}

function judgeReview(text: ChapterText): Problem[] {
  const { file, hash, seal } = text;
  if (!isChanged(text)) return [];
  const message = 'The text has changed since it was reviewed';
  const remedy = `Have it read again, then write seal: ${hash}`;
  return [aNote({ file, line: seal?.line, code: 'changed-text', message, remedy })];
}
