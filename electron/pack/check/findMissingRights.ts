import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Every picture says under which right it is shown. */
export function findMissingRights({ pictures }: SourcePack): Problem[] {
  return pictures.entries
    .filter(({ value }) => value.rights.trim() === '')
    .map(({ value, file, lineOf }) =>
      aFlaw({
        file,
        line: lineOf('rights'),
        code: 'rights-missing',
        message: `The rights of “${value.id}” are missing`,
        remedy: 'Write under which licence or permission it is shown',
      }),
    );
}
