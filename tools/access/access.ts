import { parseArgs } from 'node:util';
import { languages } from '../../tests/e2e/support/words.ts';
import { LONG } from '../shots/longKiosk.ts';
import { OUT_OF_ORDER } from '../shots/screens.ts';
import { nameGlass } from './glasses.ts';
import { inspectPair } from './inspectPair.ts';
import { listPairs, rotate, turnOf } from './pairs.ts';

const HELP = `npm run access -- [--language ru] [--inches 32] [--orientation portrait] [--screen home] [--rotate N] [--full]

Goes to every screen at 22, 32 and 55 inches, lying and standing, in every language and in one that is 1.6 times as long (\`long\`), and
measures in millimetres of glass what fingers and eyes need, and whether words have their room. Each option narrows that and can be repeated. --rotate N takes N pairs of glass and language
that change from day to day (ORTAQ_ROTATION=7 repeats the turn of 7); --full takes all whatever --rotate says.
Prints every finding as a sentence. Exit code 1 where something was found.`;

const { values: wanted } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    inches: { type: 'string', multiple: true },
    orientation: { type: 'string', multiple: true },
    screen: { type: 'string', multiple: true },
    rotate: { type: 'string' },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const all = listPairs([...languages, LONG], wanted);
const isRotating = wanted.rotate !== undefined && !wanted.full;
const pairs = isRotating ? rotate(all, Number(wanted.rotate), turnOf(new Date())) : all;

if (wanted.help) {
  console.log(HELP);
} else if (pairs.length === 0) {
  console.error(`No glass and language are left to look at.\n\n${HELP}`);
  process.exitCode = 1;
} else {
  process.exitCode = await inspect();
}

/** Inspects every pair; the answer is the exit code. */
async function inspect(): Promise<number> {
  const outOfOrderSeen = new Set<string>();
  let [screens, targets, undecided, findings] = [0, 0, 0, 0];
  for (const pair of pairs) {
    const glass = nameGlass(pair.glass);
    // It speaks all languages at once: one look a glass will do, and one at the long words.
    const outOfOrder = `${glass} ${pair.language === LONG}`;
    const isOutOfOrderWanted = (wanted.screen?.includes(OUT_OF_ORDER) ?? true) && !outOfOrderSeen.has(outOfOrder);
    outOfOrderSeen.add(outOfOrder);
    const wish = { screens: wanted.screen, isOutOfOrderWanted };
    const first = await inspectPair(pair, wish);
    // On a busy machine a screen may be caught on its way: what is wrong is still wrong at a second look.
    const inspection = first.sentences.length === 0 ? first : await inspectPair(pair, wish);
    for (const sentence of inspection.sentences) console.log(sentence);
    screens += inspection.screens;
    targets += inspection.targets;
    undecided += inspection.undecided;
    findings += inspection.sentences.length;
  }
  const where = pairs.map(({ glass, language }) => `${nameGlass(glass)} in ${language}`);
  console.log(
    `${where.length > 1 ? `${where.length} pairs of glass and language` : where}: ${screens} screens, ${targets} targets, ` +
      `${findings || 'no'} findings. Axe cannot tell the contrast of ${undecided} words on pictures.`,
  );
  return findings > 0 ? 1 : 0;
}
