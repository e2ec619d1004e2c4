import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Electron reads from the program's package.json. */
export interface Program {
  readonly name: string;
  readonly version: string;
  /** The folder of package.json: what `electron .` gives as the program's path. */
  readonly folder: string;
}

/** Finds the package.json that a built main module belongs to; without one, Electron's own defaults. */
export function readProgram(main: string): Program {
  for (let folder = dirname(main); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) {
      const { productName, name, version } = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>;
      return { name: productName ?? name ?? 'Electron', version: version ?? '0.0.0', folder };
    }
    if (folder === dirname(folder)) return { name: 'Electron', version: '0.0.0', folder: dirname(main) };
  }
}
