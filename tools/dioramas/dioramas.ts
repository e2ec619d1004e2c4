import { readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hashShot } from './hashShot.ts';
import { renderShot } from './renderShot.ts';
import { chooseShots, loadShots, previewOf, type Shot } from './shots.ts';

/** What is known of the pictures that lie in the pack: from what they were made, and how long it took. */
type Rendered = Readonly<Record<string, { readonly inputs: string; readonly seconds: number }>>;

const record = new URL('rendered.json', import.meta.url);
const media = fileURLToPath(new URL('../../assets/exhibit/media/', import.meta.url));
const previews = fileURLToPath(new URL('../../.cache/dioramas/', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shot: { type: 'string' }, preview: { type: 'boolean', default: false } },
});

const exists = (file: string) => stat(file).then(Boolean, () => false);
const readRecord = async (): Promise<Rendered> => JSON.parse(await readFile(record, 'utf8').catch(() => '{}'));

async function renderPreview(shot: Shot): Promise<void> {
  const target = `${previews}${shot.picture}.jpg`;
  await renderShot(previewOf(shot), target);
  console.log(`${target} is a preview.`);
}

async function renderFinal(shot: Shot): Promise<void> {
  const target = `${media}${shot.picture}.jpg`;
  const inputs = await hashShot(shot);
  if ((await readRecord())[shot.picture]?.inputs === inputs && (await exists(target))) {
    console.log(`${shot.picture} is as its script says.`);
    return;
  }
  console.log(`${shot.picture} is being rendered, ${shot.width}x${shot.height}; this takes minutes.`);
  const start = performance.now();
  await renderShot(shot, target);
  const seconds = Math.round((performance.now() - start) / 1000);
  const rendered = { ...(await readRecord()), [shot.picture]: { inputs, seconds } };
  await writeFile(record, `${JSON.stringify(rendered, null, 2)}\n`);
  console.log(`${shot.picture} is done after ${seconds} s.`);
}

const shots = chooseShots(
  await loadShots(),
  positionals[0],
  values.shot === undefined ? undefined : Number(values.shot),
);
if (shots.length === 0) {
  const names = [...new Set((await loadShots()).map((each) => each.scene))].join(', ');
  console.error(`No such scene or shot. The scenes are: ${names}.`);
  process.exit(1);
}
for (const shot of shots) {
  try {
    await (values.preview ? renderPreview(shot) : renderFinal(shot));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
