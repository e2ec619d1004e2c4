import { fileURLToPath } from 'node:url';
import type { Problem } from '../../../electron/pack/problem.ts';
import { readSource } from '../../../electron/pack/source/readSource.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';

/** The folder of the pack that ships. */
export const SHIPPED_PACK = fileURLToPath(new URL('../../../assets/exhibit', import.meta.url));

/** Reads the pack that ships. Throws where any of it cannot be read: a proof over half a story proves nothing. */
export async function readShippedPack(): Promise<SourcePack> {
  const problems: Problem[] = [];
  const pack = await readSource(SHIPPED_PACK, (problem) => problems.push(problem));
  if (!pack || problems.length > 0) throw new Error(`The shipped pack cannot be read: ${JSON.stringify(problems)}`);
  return pack;
}
