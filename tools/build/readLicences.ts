import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A work that the program is made of, and the terms on which it may be passed on. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** Its SPDX name. */
  readonly terms: string;
  readonly text: string;
}

interface PackageFile {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const TEXT = /^(licen[cs]e|copying)(\.\w+)?$/i;
/** A font's package holds two licences: that of the font is what we pass on. */
const FONT_TEXT = 'LICENSE_FONT';
const FONT = '@expo-google-fonts/';

const readPackage = (folder: string): PackageFile => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where a package stands for one that stands in `from`: beside it, or further up, as Node looks for it. */
function findPackage(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) throw new Error(`The package ${name} is not installed: run npm ci.`);
  }
}

function readLicence(name: string, folder: string): Licence {
  const { version, license = '' } = readPackage(folder);
  const isFont = name.startsWith(FONT);
  const file = isFont ? FONT_TEXT : readdirSync(folder).find((one) => TEXT.test(one));
  if (file === undefined) throw new Error(`The package ${name} has no licence file: it cannot be passed on.`);
  return {
    name: isFont ? name.slice(FONT.length) : name,
    version,
    terms: isFont ? 'OFL-1.1' : license,
    text: readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/**
 * The licences of the fonts, of Electron, and of every package that goes into the program with all that it stands on, as
 * they lie in `node_modules`. Throws a sentence where one is missing.
 */
export function readLicences(root: string): readonly Licence[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith(FONT));
  const found = new Map<string, Licence>();
  const visit = (name: string, from: string, isWhole: boolean): void => {
    const folder = findPackage(name, from);
    if (found.has(folder)) return;
    found.set(folder, readLicence(name, folder));
    if (isWhole) for (const one of Object.keys(readPackage(folder).dependencies ?? {})) visit(one, folder, true);
  };
  for (const name of [...fonts, 'electron']) visit(name, root, false);
  for (const name of Object.keys(dependencies)) visit(name, root, true);
  return [...found.values()];
}
