import type { Problem } from '../../../electron/pack/problem.ts';
import { readSource } from '../../../electron/pack/source/readSource.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';

/** Files that an import writes, or looks names up in. */
const NEEDED = /^(exhibit|pictures|people|places)\.json$|\/chapter\.json$/;

/** A pack that pictures can be added to, or the errors that stand in the way. */
export type OpenedPack =
  | { readonly status: 'open'; readonly pack: SourcePack }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** Reads a pack so far as an import needs it: an error in a chapter's text is no reason to wait. */
export async function openPack(root: string): Promise<OpenedPack> {
  const problems: Problem[] = [];
  const pack = await readSource(root, (problem) => problems.push(problem));
  const grave = problems.filter(({ grade, file }) => grade === 'error' && (!pack || NEEDED.test(file)));
  return pack && grave.length === 0 ? { status: 'open', pack } : { status: 'refused', problems: grave };
}
