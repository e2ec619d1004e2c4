import { describe, expect, it } from 'vitest';
import { goodFiles } from '../support/aPack.ts';
import { flawsOf, withChapter, withRussian } from '../support/slips.ts';

describe('sections', () => {
  it('that are missing in one language are named with language and section', async () => {
    const text = goodFiles()['chapters/road/ky.md'] as string;
    expect(await flawsOf({ 'chapters/road/ky.md': text.slice(0, text.indexOf('## Суу')) })).toEqual([
      'flaw chapters/road/ky.md  Section “water” is missing. Write it below a heading that ends in {#water}.',
    ]);
  });

  it('that are missing in the fallback language refuse the pack', async () => {
    expect(await flawsOf(withRussian({ water: '' }))).toEqual([
      'error chapters/road/ru.md  Section “water” is missing. Write it below a heading that ends in {#water}.',
    ]);
  });

  it('that are empty are named', async () => {
    expect(await flawsOf(withRussian({ water: '## Вода {#water}' }))).toEqual([
      'error chapters/road/ru.md:13  Section “water” is empty. Write its text below the heading.',
    ]);
  });

  it('that chapter.json does not know are named', async () => {
    expect(await flawsOf(withChapter({ sections: [{ id: 'gate', facts: ['F1', 'F2', 'F3'] }] }))).toEqual([
      'flaw chapters/road/az.md:13  chapter.json has no section “water”. Correct the id, or add the section to chapter.json.',
      'flaw chapters/road/ky.md:13  chapter.json has no section “water”. Correct the id, or add the section to chapter.json.',
      'flaw chapters/road/ru.md:13  chapter.json has no section “water”. Correct the id, or add the section to chapter.json.',
    ]);
  });

  it('cannot stand twice', async () => {
    expect(await flawsOf(withRussian({ water: '## Ворота {#gate}\n\nА.\n\n## Вода {#water}\n\nБ.' }))).toEqual([
      'error chapters/road/ru.md:13  The section “gate” stands here twice. Delete one of the two.',
    ]);
  });

  it('whose heading is lost are named, and the section before it is not called too long or full of other numbers', async () => {
    const water = `Они вырыли [арык](term:aryk) в\u00A01933\u00A0году. ${'Вода и сад. '.repeat(40)}`;
    expect(await flawsOf(withRussian({ water: `#### Вода {#water}\n\n${water}` }))).toEqual([
      'error chapters/road/ru.md  Section “water” is missing. Write it below a heading that ends in {#water}.',
      'error chapters/road/ru.md:13  The text holds a heading of rank 4. Begin it with ##, or write it as a sentence; one # title stands above all.',
    ]);
  });

  it('have to say which they are', async () => {
    expect(await flawsOf(withRussian({ water: '## Вода\n\nА.\n\n## Вода {#water}\n\nБ.' }))).toEqual([
      'error chapters/road/ru.md:13  The heading “Вода” does not say which section it belongs to. End it with the section’s id: {#gate}.',
    ]);
  });

  it('come after a title and a lead', async () => {
    expect(
      await flawsOf({
        'chapters/road/az.md': (goodFiles()['chapters/road/az.md'] as string).replace(
          '# Yol\n\nOnlar 1930-cu\u00A0ildə yola çıxdı.',
          '',
        ),
      }),
    ).toEqual([
      'flaw chapters/road/az.md  The chapter’s title is missing. Begin the text with # and the title.',
      'flaw chapters/road/az.md  The chapter’s lead is missing. Write one sentence below the title.',
    ]);
  });
});
