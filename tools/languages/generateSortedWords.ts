import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLanguages } from './readLanguages.ts';
import { sortWords } from './sortWords.ts';

// node tools/languages/generateSortedWords.ts   writes the words that the Chromium tests must sort as ICU does
const folder = join(import.meta.dirname, '../../tests/locales/sorted');
for (const language of readLanguages().values()) {
  writeFileSync(join(folder, `${language.code}.json`), `${JSON.stringify(sortWords(language).join('|'))}\n`);
  console.log(`tests/locales/sorted/${language.code}.json`);
}
