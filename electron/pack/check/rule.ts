import type { Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** One thing that a pack has to keep to. Looks at the pack, names every breach, and touches nothing. */
export type Rule = (pack: SourcePack) => readonly Problem[];
