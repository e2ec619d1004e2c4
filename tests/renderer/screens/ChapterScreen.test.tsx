import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aChapter, anExhibit, aPicture, aSection, aStop } from '../support/builders.ts';
import { renderKiosk } from '../support/renderKiosk.tsx';

async function openChapter(kiosk: Parameters<typeof renderKiosk>[0] = {}, chapterId = '1930') {
  const rendered = await renderKiosk(kiosk);
  await act(async () => {
    rendered.store.getState().enterIn('ru');
    rendered.store.getState().openChapter(chapterId);
  });
  return rendered;
}

const withTerm = aChapter({
  sections: [
    aSection({
      body: {
        ru: [{ type: 'paragraph', inlines: [{ type: 'term', text: 'землянки', term: 'dugout' }] }],
        ky: [{ type: 'paragraph', inlines: [{ type: 'term', text: 'жер үй', term: 'dugout' }] }],
      },
    }),
  ],
  terms: [
    {
      id: 'dugout',
      name: { ru: 'Землянка', ky: 'Жер үй' },
      meaning: { ru: 'Жильё, вырытое в земле.', ky: 'Жерге казылган үй.' },
    },
  ],
});

describe('the opening', () => {
  it('says what the chapter tells, when, and what is coming', async () => {
    const chapter = aChapter({ contentNote: { ru: 'Глава о депортации.' } });
    const exhibit = anExhibit({ chapters: [aStop({ period: '193X' })] });
    await openChapter({ exhibit, chapters: [chapter] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Дорога в долину' })).toBeInTheDocument();
    expect(screen.getByText('1930-е годы')).toBeInTheDocument();
    expect(screen.getByText('Одна фраза.')).toBeInTheDocument();
    expect(screen.getByText('Глава о депортации.')).toBeInTheDocument();
  });

  it('stands there while the chapter is still on its way', async () => {
    await openChapter({ bridge: { loadChapter: () => new Promise(() => undefined) } });
    expect(screen.getByRole('heading', { level: 1, name: 'Дорога в долину' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });
});

describe('a term', () => {
  it('opens its meaning in place, and closes', async () => {
    const { user } = await openChapter({ chapters: [withTerm] });
    await user.click(await screen.findByRole('button', { name: 'землянки' }));
    const sheet = screen.getByRole('dialog', { name: 'Землянка' });
    expect(within(sheet).getByText('Жильё, вырытое в земле.')).toBeInTheDocument();
    expect(within(sheet).getByText('Жер үй').closest('li')).toHaveAttribute('lang', 'ky');
    await user.click(within(sheet).getByRole('button', { name: 'Понятно' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'землянки' })).toHaveFocus();
  });

  it('stays open when the language changes', async () => {
    const { user } = await openChapter({ chapters: [withTerm] });
    await user.click(await screen.findByRole('button', { name: 'землянки' }));
    await user.click(screen.getByRole('button', { name: 'Кыргызча' }));
    const sheet = screen.getByRole('dialog', { name: 'Жер үй' });
    expect(within(sheet).getByText('Жерге казылган үй.')).toHaveAttribute('lang', 'ky');
  });

  it('closes with Escape', async () => {
    const { user } = await openChapter({ chapters: [withTerm] });
    await user.click(await screen.findByRole('button', { name: 'землянки' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens by keyboard', async () => {
    const { user } = await openChapter({ chapters: [withTerm] });
    (await screen.findByRole('button', { name: 'землянки' })).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: 'Землянка' })).toBeInTheDocument();
  });

  it('without an explanation is a plain word', async () => {
    await openChapter({ chapters: [{ ...withTerm, terms: [] }] });
    expect(await screen.findByText('землянки')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'землянки' })).not.toBeInTheDocument();
  });
});

describe('the sources of a section', () => {
  const section = aSection({
    sources: [
      { kind: 'stated', facts: 4 },
      { kind: 'attributed', facts: 1, holder: { ru: 'азербайджанские историки' } },
    ],
  });

  it('say what stands behind it, whose a view is, and the credit, and no ids', async () => {
    const { user } = await openChapter({ chapters: [aChapter({ sections: [section] })] });
    await user.click(await screen.findByRole('button', { name: 'Источники' }));
    const sheet = screen.getByRole('dialog');
    expect(
      within(sheet)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Сказано как факт4 сведенияИсточник говорит об этом прямо, как о том, что было.',
      'Мнение других1 сведениеИсточник передаёт мнение других. Это не установленный факт.Кто так считает: азербайджанские историки',
    ]);
    expect(within(sheet).getByText('По статье')).toBeInTheDocument();
  });

  it('are not offered where there are none', async () => {
    await openChapter();
    await screen.findByText('Они вырыли землянки.');
    expect(screen.queryByRole('button', { name: 'Источники' })).not.toBeInTheDocument();
  });
});

describe('a picture', () => {
  const slides = [aPicture({ id: 'gate' }), aPicture({ id: 'reeds' })];
  const chapter = aChapter({ slides, sections: [aSection({ picture: 'reeds' })] });

  it('says what it is and opens the slideshow at itself', async () => {
    const { user, store } = await openChapter({ chapters: [chapter] });
    const picture = await screen.findByRole('figure');
    expect(within(picture).getByText('Компьютерная реконструкция')).toBeInTheDocument();
    await user.click(within(picture).getByRole('button', { name: /Картина: reeds/ }));
    expect(store.getState().place).toMatchObject({ name: 'slideshow', slideIndex: 1 });
  });

  it('that is broken leaves the section without one', async () => {
    const { store, faults } = await openChapter({ chapters: [chapter] });
    await screen.findByRole('figure');
    act(() => store.getState().hidePicture('reeds'));
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
    expect(screen.getByText('Они вырыли землянки.')).toBeInTheDocument();
    expect(faults).toHaveLength(1);
  });
});

describe('the way on', () => {
  const exhibit = anExhibit({
    chapters: [
      aStop({ id: '1926', title: { ru: 'Баку' } }),
      aStop(),
      aStop({ id: '1933', title: { ru: 'Вторая волна' } }),
    ],
  });
  const chapters = ['1926', '1930', '1933'].map((id) => aChapter({ id }));

  it('leads to the next chapter, the previous one and all of them', async () => {
    const { user, store } = await openChapter({ exhibit, chapters });
    await user.click(await screen.findByRole('button', { name: /Дорога продолжается.*Вторая волна/ }));
    expect(store.getState().place).toMatchObject({ chapterId: '1933' });
    await user.click(screen.getByRole('button', { name: /Предыдущая глава/ }));
    expect(store.getState().place).toMatchObject({ chapterId: '1930' });
    await user.click(screen.getAllByRole('button', { name: 'Все главы' })[0] as HTMLElement);
    expect(store.getState().place).toEqual({ name: 'home' });
  });

  it('gives this chapter’s address, in the language that is read, to telephones, where there is a site', async () => {
    const { store } = await openChapter({ settings: { siteAddress: 'https://museum.example/' } });
    const code = (language: string) =>
      screen.findByRole('img', { name: new RegExp(`https://museum.example/#/${language}/chapter/1930`) });
    expect(await code('ru')).toBeInTheDocument();
    act(() => store.getState().chooseLanguage('ky'));
    expect(await code('ky')).toBeInTheDocument();
  });

  it('shows no code where there is no site', async () => {
    await openChapter();
    expect(screen.queryByRole('img', { name: /QR/ })).not.toBeInTheDocument();
  });

  it('ends at the last chapter', async () => {
    await openChapter({ exhibit, chapters }, '1933');
    expect(await screen.findByRole('button', { name: 'Следующая глава' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: /Дорога продолжается/ })).not.toBeInTheDocument();
  });
});

it('changes the words of the same section when the language changes', async () => {
  const { user, store } = await openChapter();
  await screen.findByText('Они вырыли землянки.');
  act(() => store.getState().goToSection('1930', 'reeds'));
  await user.click(screen.getByRole('button', { name: 'Azərbaycanca' }));
  expect(screen.getByText('Onlar qazma qazdılar.').closest('[lang]')).toHaveAttribute('lang', 'az');
  expect(screen.getByRole('img', { name: 'Bölmə 1, cəmi 1' })).toBeInTheDocument();
  expect(store.getState().place).toEqual({ name: 'chapter', chapterId: '1930', sectionId: 'reeds' });
});

it('shows a section’s Russian, marked and labelled, where it has no Azerbaijani', async () => {
  const section = aSection({
    body: { ru: [{ type: 'quote', inlines: [{ type: 'text', text: 'Только по-русски.' }] }] },
  });
  const { user } = await openChapter({ chapters: [aChapter({ sections: [section] })] });
  await user.click(await screen.findByRole('button', { name: 'Azərbaycanca' }));
  expect(screen.getByText('Только по-русски.').closest('[lang]')).toHaveAttribute('lang', 'ru');
  expect(screen.getByText(/Bu mətn seçilmiş dildə hələ yoxdur/)).toBeInTheDocument();
});
