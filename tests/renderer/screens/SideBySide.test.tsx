import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aChapter, anExhibit, aPicture, aSection, aStop } from '../support/builders.ts';
import { renderKiosk } from '../support/renderKiosk.tsx';

const dugouts = {
  id: 'dugout',
  name: { ru: 'Землянка', ky: 'Жер үй' },
  meaning: { ru: 'Жильё, вырытое в земле.', ky: 'Жерге казылган үй.' },
};
const chapter = aChapter({
  sections: [
    aSection({
      picture: 'reeds',
      body: {
        ru: [{ type: 'paragraph', inlines: [{ type: 'term', text: 'землянки', term: 'dugout' }] }],
        ky: [{ type: 'paragraph', inlines: [{ type: 'term', text: 'жер үй', term: 'dugout' }] }],
      },
      sources: [{ kind: 'stated', facts: 2 }],
    }),
  ],
  slides: [aPicture()],
  terms: [dugouts],
});

async function readTwo(beside: string, kiosk: Parameters<typeof renderKiosk>[0] = {}) {
  const rendered = await renderKiosk({ chapters: [chapter], ...kiosk });
  await act(async () => {
    rendered.store.getState().enterIn('ru');
    rendered.store.getState().openChapter('1930');
  });
  await rendered.user.click(screen.getByRole('button', { name: 'Удобный вид' }));
  await rendered.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: beside }));
  await rendered.user.keyboard('{Escape}');
  return rendered;
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('two languages side by side', () => {
  it('have heading by heading, each marked as its own language, and one picture', async () => {
    const { container } = await readTwo('Кыргызча');
    expect(headings()).toEqual(['В камышах', 'Камышта']);
    expect(screen.getByRole('heading', { name: 'Камышта' })).toHaveAttribute('lang', 'ky');
    expect(container.querySelectorAll('[data-section=reeds] figure')).toHaveLength(1);
    expect(screen.getByText('Подпись: reeds')).toHaveAttribute('lang', 'ru');
    expect(screen.getByText('Жазуу: reeds')).toHaveAttribute('lang', 'ky');
  });

  it('have the chapter’s title and first sentence in both', async () => {
    const exhibit = anExhibit({ chapters: [aStop({ lead: { ru: 'Одна фраза.', ky: 'Бир сүйлөм.' } })] });
    await readTwo('Кыргызча', { exhibit });
    expect(screen.getByRole('heading', { level: 1, name: 'Өрөөнгө жол' })).toHaveAttribute('lang', 'ky');
    expect(screen.getByText('Бир сүйлөм.')).toBeInTheDocument();
  });

  it('explain a word in the language it was touched in', async () => {
    const { user } = await readTwo('Кыргызча');
    await user.click(screen.getByRole('button', { name: 'жер үй' }));
    const sheet = screen.getByRole('dialog', { name: 'Жер үй' });
    expect(within(sheet).getByText('Жерге казылган үй.')).toBeInTheDocument();
    await user.click(within(sheet).getByRole('button', { name: 'Түшүнүктүү' }));
    await user.click(screen.getByRole('button', { name: 'землянки' }));
    expect(screen.getByRole('dialog', { name: 'Землянка' })).toBeInTheDocument();
  });

  it('show their sources in the language they were asked for in', async () => {
    const { user } = await readTwo('Кыргызча');
    await user.click(screen.getByRole('button', { name: 'Булактар' }));
    expect(screen.getByRole('dialog', { name: 'Бул бөлүм эмнеге таянат' })).toBeInTheDocument();
  });

  it('change places when the second is chosen', async () => {
    const { user } = await readTwo('Кыргызча');
    await user.click(screen.getByRole('button', { name: 'Кыргызча' }));
    expect(headings()).toEqual(['Камышта', 'В камышах']);
  });

  it('say of each text that is missing in which language it stands instead', async () => {
    const { container } = await readTwo('Azərbaycanca');
    const section = container.querySelector('[data-section=reeds]') as HTMLElement;
    expect(within(section).getByText(/Этого текста пока нет|Bu mətn/).parentElement).toHaveTextContent('Русский');
    expect(within(section).getAllByText('землянки')).toHaveLength(2);
  });

  it('have both captions beside a picture seen large', async () => {
    const { user } = await readTwo('Кыргызча');
    await user.click(screen.getByRole('button', { name: /Рассмотреть/ }));
    const stage = screen.getByRole('main', { name: 'Изображения главы' });
    expect(within(stage).getByText('Подпись: reeds')).toBeInTheDocument();
    expect(within(stage).getByText('Жазуу: reeds')).toBeInTheDocument();
    expect(within(stage).getByText('Компьютердик реконструкция')).toBeInTheDocument();
  });

  it('go paragraph by paragraph, under the languages’ own names', async () => {
    const paragraph = (text: string) => ({ type: 'paragraph' as const, inlines: [{ type: 'text' as const, text }] });
    const section = aSection({
      body: { ru: [paragraph('Первый.'), paragraph('Второй.')], ky: [paragraph('Биринчи.'), paragraph('Экинчи.')] },
    });
    const { container } = await readTwo('Кыргызча', { chapters: [aChapter({ sections: [section] })] });
    const shown = container.querySelector('[data-section=reeds]')?.textContent;
    expect(shown).toMatch(/^РусскийКыргызча.*Первый\.Биринчи\.Второй\.Экинчи\./);
  });

  it('are offered by the names of the languages', async () => {
    const { user, store } = await renderKiosk({ chapters: [chapter] });
    await act(async () => {
      store.getState().enterIn('ru');
      store.getState().openChapter('1930');
    });
    await user.click(screen.getByRole('button', { name: 'Второй язык рядом' }));
    const panel = screen.getByRole('dialog', { name: 'Второй язык рядом' });
    await user.click(within(panel).getByRole('button', { name: 'Кыргызча' }));
    expect(headings()).toEqual(['В камышах', 'Камышта', 'Второй язык рядом']);
  });

  it('become one again', async () => {
    const { user } = await readTwo('Кыргызча');
    await user.click(screen.getByRole('button', { name: 'Удобный вид' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Нет' }));
    await user.keyboard('{Escape}');
    expect(headings()).toEqual(['В камышах']);
  });
});
