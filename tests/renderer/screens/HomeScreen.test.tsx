import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anExhibit, aPicture, aStop } from '../support/builders.ts';
import { renderKiosk } from '../support/renderKiosk.tsx';

async function goHome(kiosk: Parameters<typeof renderKiosk>[0] = {}) {
  const rendered = await renderKiosk(kiosk);
  act(() => rendered.store.getState().enterIn('ky'));
  return rendered;
}

it.each([1, 3, 14, 60])('shows %i chapters in their order, each with its reading time', async (count) => {
  const chapters = Array.from({ length: count }, (_, at) =>
    aStop({ id: `stop-${at}`, title: { ky: `Бап ${at + 1}.` }, minutes: { ky: at + 1 } }),
  );
  await goHome({ exhibit: anExhibit({ chapters }) });
  const stops = within(screen.getByRole('list', { name: 'Баптар' })).getAllByRole('button');
  expect(stops.map(({ textContent }) => textContent)).toEqual(
    chapters.map((_, at) => expect.stringContaining(`Бап ${at + 1}.${at + 1} мүнөттүк окуу`)),
  );
});

it('opens the chapter that a visitor touches', async () => {
  const { user, store } = await goHome();
  await user.click(screen.getByRole('button', { name: /Өрөөнгө жол/ }));
  expect(store.getState().place).toEqual({ name: 'chapter', chapterId: '1930' });
  expect(await screen.findByRole('heading', { level: 2, name: 'Камышта' })).toBeInTheDocument();
});

it('shows Russian, marked and labelled as Russian, where there is no Kyrgyz yet', async () => {
  await goHome({ exhibit: anExhibit({ chapters: [aStop({ title: { ru: 'Юрта' } })] }) });
  expect(screen.getByText('Юрта')).toHaveAttribute('lang', 'ru');
  const stop = screen.getByRole('button', { name: /Юрта/ });
  expect(within(stop).getByText('Русский')).toHaveAttribute('lang', 'ru');
});

it('does not lead to a chapter that turned out to be missing', async () => {
  const chapters = [aStop({ id: 'gone', title: { ky: 'Жок' } }), aStop({ id: '1930', title: { ky: 'Бар' } })];
  const { user, faults } = await goHome({ exhibit: anExhibit({ chapters }) });
  await user.click(screen.getByRole('button', { name: /Жок/ }));
  expect(await screen.findByRole('button', { name: /Бар/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Жок/ })).not.toBeInTheDocument();
  expect(faults).toMatchObject([{ what: 'chapter-missing', where: 'gone' }]);
});

it('changes its language in place', async () => {
  const { user } = await goHome();
  await user.click(screen.getByRole('button', { name: 'Azərbaycanca' }));
  expect(screen.getByRole('button', { name: 'Azərbaycanca', pressed: true })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Vadiyə yol.*3 dəqiqəlik oxu/ })).toBeInTheDocument();
  expect(document.title).toBe('Ortaq yol');
});

it('writes the reading time short over a picture, and says it in full to who listens', async () => {
  await goHome({
    exhibit: anExhibit({ chapters: [aStop({ title: { ky: 'Жол' }, cover: aPicture(), minutes: { ky: 3 } })] }),
  });
  expect(screen.getByText(/^3\sмүн$/)).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByRole('button', { name: /Жол.*3 мүнөттүк окуу/ })).toBeInTheDocument();
});

it('gives what the exhibit is called one line, and two only to enlarged text', async () => {
  const { store } = await goHome();
  const header = () => screen.getByRole('heading', { level: 1 }).parentElement;
  expect(header()).not.toHaveAttribute('data-tall');
  act(() => store.getState().adjust({ textSize: 125 }));
  expect(header()).toHaveAttribute('data-tall');
});
