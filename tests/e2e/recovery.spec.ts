import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchKiosk } from './harness/launchKiosk.ts';
import { expect, test } from './harness/test.ts';
import { aVisitor } from './support/Visitor.ts';
import { languages, wordsOf } from './support/words.ts';

const root = resolve(import.meta.dirname, '../..');
const shipped = join(root, 'assets/exhibit/compiled');

test('a renderer that dies in the middle of a visit is back at the attract screen, and it is in the log', async ({
  kiosk,
}) => {
  const visitor = await aVisitor(kiosk, 'ky');
  await visitor.enter();
  await visitor.openChapter('1930');
  await kiosk.crash();
  const page = await kiosk.page();
  await expect(page.getByRole('button', { name: 'Кыргызча' })).toBeVisible();
  expect((await kiosk.log()).filter(({ event }) => event === 'renderer-gone')).toHaveLength(1);
});

test('a pack with one wrong byte is refused for the shipped one, and the log says why', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  const pack = join(folder, 'broken');
  await cp(shipped, pack, { recursive: true });
  const outline = await readFile(join(pack, 'exhibit.json'), 'utf8');
  await writeFile(join(pack, 'exhibit.json'), outline.replace('Ortaq yol', 'Ortaq yoI'));
  const kiosk = await launchKiosk({ pack });
  try {
    const page = await kiosk.page();
    await expect(page.getByRole('button', { name: 'Azərbaycanca' })).toBeVisible();
    const refused = (await kiosk.log()).find(({ event }) => event === 'pack-refused');
    expect(refused?.message).toMatch(/exhibit\.json/);
  } finally {
    await kiosk.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('a pack with a broken chapter is shown without that chapter, and no visitor sees an error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  const pack = join(folder, 'torn');
  await cp(shipped, pack, { recursive: true });
  const chapter = await readFile(join(pack, 'chapters/1930.json'), 'utf8');
  await writeFile(join(pack, 'chapters/1930.json'), chapter.slice(0, chapter.length / 2));
  const kiosk = await launchKiosk({ pack });
  try {
    const visitor = await aVisitor(kiosk, 'ru');
    await visitor.enter();
    await visitor.touch(visitor.page.getByRole('list').getByRole('button', { name: /1930/ }));
    await expect.poll(async () => (await kiosk.log()).map(({ event }) => event)).toContain('chapter-missing');
    await expect(visitor.page.getByRole('list', { name: visitor.words.home.stops })).toBeVisible();
    await expect(visitor.page.getByText(/error|Error|undefined|JSON/)).toHaveCount(0);
  } finally {
    await kiosk.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('where no pack can be shown the kiosk says so calmly in every language, and the log says why', async () => {
  const program = await mkdtemp(join(tmpdir(), 'program-'));
  await cp(join(root, 'out'), join(program, 'out'), { recursive: true });
  await cp(join(root, 'package.json'), join(program, 'package.json'));
  const kiosk = await launchKiosk({ program });
  try {
    const page = await kiosk.page();
    for (const language of languages) {
      await expect(page.getByText(wordsOf(language).outOfOrder.heading).first()).toBeVisible();
    }
    await expect(page.getByText(/error|undefined|JSON|stamp/i)).toHaveCount(0);
    expect((await kiosk.log()).map(({ event }) => event)).toContain('pack-none');
  } finally {
    await kiosk.close();
    await rm(program, { recursive: true, force: true });
  }
});
