import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatsAsText } from './readFormats.ts';
import { LOCALES, readLanguages } from './readLanguages.ts';

// node tools/languages/generateFormats.ts [code …]   writes locales/<code>/formats.json, for all languages if none is named
const named = process.argv.slice(2);
for (const code of named.length > 0 ? named : readLanguages().keys()) {
  writeFileSync(join(LOCALES, code, 'formats.json'), formatsAsText(code));
  console.log(`locales/${code}/formats.json`);
}
