import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Chapter, Section } from '../../electron/contract/exhibit.ts';
import { compiledChapterFile } from '../../electron/pack/compiledFiles.ts';
import { expect, test } from './harness/test.ts';
import { aVisitor, type Visitor } from './support/Visitor.ts';
import { languages, shippedExhibit } from './support/words.ts';

const compiled = resolve(import.meta.dirname, '../../assets/exhibit/compiled');
const readChapter = (id: string) =>
  JSON.parse(readFileSync(resolve(compiled, compiledChapterFile(id)), 'utf8')) as Chapter;

/** The paragraphs and items of a section, as one reads them aloud. */
const listTexts = ({ body }: Section, language: string): readonly string[] =>
  (body[language] ?? []).flatMap((block) =>
    (block.type === 'list' ? block.items : [block.inlines]).map((runs) => runs.map(({ text }) => text).join('')),
  );

async function readSection({ page, words }: Visitor, section: Section, language: string): Promise<void> {
  const shown = page.locator(`[data-section="${section.id}"]`);
  await shown.scrollIntoViewIfNeeded();
  await expect(shown.getByRole('heading', { level: 2 })).toHaveText(section.heading[language] ?? '');
  for (const text of listTexts(section, language)) await expect(shown).toContainText(text);
  await expect(shown.getByText(words.language.onlyIn)).toHaveCount(0);
  const picture = shown.getByRole('img').first();
  if (section.picture !== undefined)
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
}

for (const language of languages) {
  test(`somebody who reads ${language} walks the whole road, from the first chapter to the last`, async ({ kiosk }) => {
    test.slow();
    const visitor = await aVisitor(kiosk, language);
    const { page, words, touch, button } = visitor;
    const stops = shippedExhibit().chapters;
    await visitor.enter();
    await visitor.openChapter(stops[0]?.id ?? '');

    for (const [index, stop] of stops.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(stop.title[language] ?? '');
      for (const section of readChapter(stop.id).sections) await readSection(visitor, section, language);
      if (index < stops.length - 1) await touch(button(words.chapter.next).first());
    }

    await expect(button(words.chapter.next).first()).toBeDisabled();
    expect(kiosk.violations()).toEqual([]);
    expect((await kiosk.log()).filter(({ level }) => level !== 'info')).toEqual([]);
  });
}
