import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aChapter, anExhibit, aPicture, aSection } from '../support/builders.ts';
import { renderKiosk } from '../support/renderKiosk.tsx';

const root = () => document.documentElement;
const corner = () => screen.getAllByRole('button', { name: 'Удобный вид' }).at(-1) as HTMLElement;
const panel = () => screen.getByRole('dialog', { name: 'Удобный вид' });
const withPicture = aChapter({ sections: [aSection({ picture: 'reeds' })], slides: [aPicture()] });

async function openCorner(kiosk: Parameters<typeof renderKiosk>[0] = {}) {
  const rendered = await renderKiosk(kiosk);
  await act(async () => {
    rendered.store.getState().enterIn('ru');
    rendered.store.getState().openChapter('1930');
  });
  await rendered.user.click(corner());
  return rendered;
}

describe('the corner', () => {
  it.each([
    ['home', () => undefined],
    ['about', ({ openAbout }) => openAbout()],
    ['a chapter', ({ openChapter }) => openChapter('1930')],
    [
      'a slideshow',
      ({ openChapter, openSlideshow }) => {
        openChapter('1930');
        openSlideshow(0);
      },
    ],
  ] as const satisfies readonly (readonly [
    string,
    (intentions: ReturnType<Awaited<ReturnType<typeof renderKiosk>>['store']['getState']>) => void,
  ])[])('is there on %s, before the languages', async (_, go) => {
    const { store, container } = await renderKiosk({ chapters: [withPicture] });
    await act(async () => {
      store.getState().enterIn('ru');
      go(store.getState());
    });
    const bar = [...container.querySelectorAll('footer')].at(-1) as HTMLElement;
    const words = within(bar)
      .getAllByRole('button')
      .flatMap(({ textContent }) => textContent || []);
    expect(words.slice(-4)).toEqual(['Удобный вид', 'Русский', 'Кыргызча', 'Azərbaycanca']);
  });

  it('says whether it is open, opens under the finger’s release and closes again', async () => {
    const { user } = await openCorner();
    expect(corner()).toHaveAttribute('aria-expanded', 'true');
    expect(panel()).toBeInTheDocument();
    await user.click(corner());
    expect(corner()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('does nothing at touch-down', async () => {
    const { user } = await openCorner();
    await user.click(corner());
    await user.pointer({ keys: '[TouchA>]', target: corner() });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    ['its own button', (user) => user.click(within(panel()).getByRole('button', { name: 'Готово' }))],
    ['Escape', (user) => user.keyboard('{Escape}')],
    ['a touch on the page', (user) => user.click(screen.getByRole('main'))],
  ] as const satisfies readonly (readonly [
    string,
    (user: Awaited<ReturnType<typeof renderKiosk>>['user']) => Promise<void>,
  ])[])('closes by %s', async (_, close) => {
    const { user } = await openCorner();
    await close(user);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(corner()).toHaveFocus();
  });

  it('stays open when the language changes, and speaks it', async () => {
    const { user } = await openCorner();
    const languages = screen.getByRole('group', { name: 'Язык' });
    await user.click(within(languages).getByRole('button', { name: 'Azərbaycanca' }));
    expect(screen.getByRole('dialog', { name: 'Rahat görünüş' })).toBeInTheDocument();
    expect(screen.getByRole('switch', { name: 'Yüksək kontrast' })).toBeInTheDocument();
  });

  it('leads the keyboard from its button into the panel', async () => {
    const { user } = await openCorner();
    await user.tab();
    expect(within(panel()).getByRole('button', { name: 'Готово' })).toHaveFocus();
    await user.tab();
    expect(within(panel()).getByRole('button', { name: 'Увеличить текст' })).toHaveFocus();
  });
});

describe('text size', () => {
  it('grows in steps to 200 % and no further, and back', async () => {
    const { user } = await openCorner();
    const larger = () => within(panel()).getByRole('button', { name: 'Увеличить текст' });
    const seen: (string | null)[] = [];
    for (let step = 0; step < 5; step += 1) {
      seen.push(within(panel()).getByRole('status').textContent);
      await user.click(larger());
    }
    expect(seen).toEqual([100, 125, 150, 175, 200].map((size) => `${size}\u00A0%`));
    expect(larger()).toBeDisabled();
    expect(root().style.getPropertyValue('--text-scale')).toBe('2');
    await user.click(within(panel()).getByRole('button', { name: 'Уменьшить текст' }));
    expect(root().style.getPropertyValue('--text-scale')).toBe('1.75');
  });
});

it('Escape closes the panel where a button at the end of its scale has lost the focus, too', async () => {
  const { user } = await openCorner();
  for (let step = 0; step < 4; step += 1)
    await user.click(within(panel()).getByRole('button', { name: 'Увеличить текст' }));
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

describe('the switches', () => {
  it('tell the stylesheets at once, and say what they are', async () => {
    const { user } = await openCorner();
    for (const name of ['Высокий контраст', /^Всё под рукой/, 'Без движения']) {
      const lever = within(panel()).getByRole('switch', { name });
      expect(lever).not.toBeChecked();
      await user.click(lever);
      expect(lever).toBeChecked();
    }
    expect({ ...root().dataset }).toMatchObject({ contrast: 'high', reach: 'low', calm: '' });
  });

  it('can all be taken back by one button', async () => {
    const { user } = await openCorner();
    await user.click(within(panel()).getByRole('switch', { name: 'Высокий контраст' }));
    await user.click(within(panel()).getByRole('button', { name: 'Увеличить текст' }));
    await user.click(within(panel()).getByRole('button', { name: 'Вернуть как было' }));
    expect(root().dataset.contrast).toBeUndefined();
    expect(root().style.getPropertyValue('--text-scale')).toBe('1');
  });
});

describe('low reach', () => {
  it('lifts the page for a look and lowers it again, by a button in the bar', async () => {
    const { user } = await openCorner();
    await user.click(within(panel()).getByRole('switch', { name: /^Всё под рукой/ }));
    await user.click(screen.getByRole('button', { name: 'Поднять страницу' }));
    expect(root().dataset.reach).toBe('lifted');
    await user.click(screen.getByRole('button', { name: 'Опустить страницу' }));
    expect(root().dataset.reach).toBe('low');
  });
});

it('nothing of it is left for the next visitor', async () => {
  const { user, store } = await openCorner();
  for (const lever of within(panel()).getAllByRole('switch')) await user.click(lever);
  act(() => store.getState().startOver());
  expect({ ...root().dataset }).toEqual({ reach: 'usual' });
  expect(root().style.getPropertyValue('--text-scale')).toBe('1');
});

it('a museum’s colours and scheme come with its exhibit', async () => {
  const theme = { scheme: 'dark', colours: { pomegranate: '#5c1020' } } as const;
  const { store } = await renderKiosk({ exhibit: anExhibit({ theme }) });
  expect(root().style.getPropertyValue('--pomegranate')).toBe('#5c1020');
  expect(root().dataset.scheme).toBe('dark');
  act(() => store.setState({ content: { status: 'out-of-order' } }));
  expect(root().style.getPropertyValue('--pomegranate')).toBe('');
  expect(root().dataset.scheme).toBeUndefined();
});
