import { readFile, writeFile } from 'node:fs/promises';
import type { LabelSource, PictureSource } from '../../electron/pack/source/pictureSource.ts';
import type { PlaceSource } from '../../electron/pack/source/recordSources.ts';
import { loadAtlas, readLine } from './atlas.ts';
import { cutLand, loadLand } from './cutLand.ts';
import { drawMap } from './drawMap.ts';
import { findPlace, type Gazetteer, labelMap } from './labelMap.ts';
import { loadNames, loadPlans } from './plan.ts';
import { projectMap } from './projectMap.ts';

const exhibit = new URL('../../assets/exhibit/', import.meta.url);
const dioramas = new URL('../dioramas/', import.meta.url);
const readJson = async (file: URL) => JSON.parse(await readFile(file, 'utf8'));
const writeJson = (file: URL, value: unknown) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

/** Writes the labels into the record that the picture has, in the pack or, before it is taken in, in its brief. */
async function writeLabels(picture: string, chapter: string, labels: readonly LabelSource[]): Promise<void> {
  for (const file of [new URL('pictures.json', exhibit), new URL(`briefs/${chapter}.json`, dioramas)]) {
    const records: readonly PictureSource[] = await readJson(file);
    if (!records.some(({ id }) => id === picture)) continue;
    const labelled = records.map((record) => (record.id === picture ? { ...record, labels } : record));
    if (JSON.stringify(labelled) !== JSON.stringify(records)) await writeJson(file, labelled);
  }
}

const [atlas, land, plans, names] = await Promise.all([loadAtlas(), loadLand(), loadPlans(), loadNames()]);
const places: readonly PlaceSource[] = await readJson(new URL('places.json', exhibit));
const gazetteer: Gazetteer = { names, places: new Map(places.map((place) => [place.id, place])) };
const wanted = process.argv.slice(2);

for (const plan of plans) {
  if (wanted.length > 0 && !wanted.includes(plan.picture)) continue;
  const [centre] = readLine(plan.centre);
  const projection = projectMap(centre ?? [0, 0], plan.km);
  const findLight = (light: string) =>
    (light.includes(' ') ? readLine(light)[0] : undefined) ?? findPlace(gazetteer, light);
  const geometry = drawMap(plan, atlas, cutLand(land, projection), projection, findLight);
  await writeJson(new URL(`maps/${plan.picture}.json`, dioramas), geometry);
  await writeLabels(plan.picture, plan.chapter, labelMap(plan, gazetteer, projection));
  console.log(
    `${plan.picture}: ${geometry.land.length} pieces of land, ${geometry.ranges.length} ranges, ${plan.labels.length} labels.`,
  );
}
