import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages as all } from '../../tests/e2e/support/words.ts';
import { buildExhibit } from '../build/buildExhibit.ts';
import { buildProgram } from '../build/buildProgram.ts';
import { LONG } from './longKiosk.ts';
import { OUT_OF_ORDER } from './screens.ts';
import { shootPictures } from './shootPictures.ts';
import { type Look, walkOutOfOrder, walkVisit } from './walkScreens.ts';

const out = resolve(import.meta.dirname, '../../.shots');

const formats = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
  '4k': { width: 3840, height: 2160 },
} as const;

const { values: wanted, positionals } = parseArgs({
  /** `pictures` takes contact sheets of the exhibit's pictures instead. */
  allowPositionals: true,
  options: {
    language: { type: 'string', multiple: true },
    format: { type: 'string', multiple: true },
    screen: { type: 'string', multiple: true },
    /** In the language that is 1.6 times as long, and no other. */
    pseudo: { type: 'boolean', default: false },
  },
});

/** Takes pictures named after the screen, the language and the format. */
const shootAs =
  (language: string, format: string): Look =>
  async (screen, page) => {
    await page.screenshot({ path: join(out, `${screen}-${language}-${format}.png`) });
    console.log(`${screen} ${language} ${format}`);
  };

const [what = 'screens', ...more] = positionals;
if (!['screens', 'pictures'].includes(what) || more.length > 0) {
  console.error('npm run shots takes every screen; npm run shots -- pictures takes contact sheets of the pictures.');
  process.exit(1);
}
await mkdir(out, { recursive: true });
await (what === 'pictures' ? shootPictures(out) : shootScreens());
console.log(`The pictures lie in ${out}.`);

async function shootScreens(): Promise<void> {
  await buildProgram();
  await buildExhibit();

  const spoken = wanted.pseudo ? [LONG] : (wanted.language ?? all);
  const isOutOfOrderWanted = wanted.screen?.includes(OUT_OF_ORDER) ?? true;
  const isVisitWanted = wanted.screen?.some((screen) => screen !== OUT_OF_ORDER) ?? true;
  for (const [format, size] of Object.entries(formats)) {
    if (wanted.format && !wanted.format.includes(format)) continue;
    for (const language of isVisitWanted ? spoken : []) {
      await walkVisit({ size }, language, shootAs(language, format), wanted.screen);
    }
    if (isOutOfOrderWanted)
      await walkOutOfOrder({ size }, wanted.pseudo ? LONG : 'all', shootAs(wanted.pseudo ? LONG : 'all', format));
  }
}
