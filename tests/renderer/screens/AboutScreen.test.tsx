import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anExhibit, aPicture } from '../support/builders.ts';
import { renderKiosk } from '../support/renderKiosk.tsx';

async function openAbout(kiosk: Parameters<typeof renderKiosk>[0] = {}) {
  const rendered = await renderKiosk(kiosk);
  act(() => rendered.store.getState().enterIn('ru'));
  await rendered.user.click(screen.getByRole('button', { name: 'О выставке' }));
  return rendered;
}

const theme = {
  museum: { ru: 'Музей дороги', ky: 'Жол музейи' },
  makers: { ru: 'Рассказ собран диаспорой.' },
  logo: aPicture({ id: 'sign', width: 300, height: 120 }),
  scheme: 'light',
  colours: {},
} as const;

describe('the page about the exhibit', () => {
  it('names the source, the pictures’ origin, the licences and the version', async () => {
    await openAbout({ exhibit: anExhibit({ version: '2026.11' }) });
    expect(screen.getByRole('heading', { level: 1, name: 'Общая дорога' })).toBeInTheDocument();
    expect(screen.getByText('По статье')).toBeInTheDocument();
    expect(screen.getByText(/Это не фотографии и не документы/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Лицензии' })).toBeInTheDocument();
    expect(screen.getByText('Версия 2026.11')).toBeInTheDocument();
  });

  it('names the museum and its makers where the theme does, each text in its true language', async () => {
    const { user } = await openAbout({ exhibit: anExhibit({ theme }) });
    expect(screen.getByText('Музей дороги')).toHaveAttribute('lang', 'ru');
    await user.click(screen.getByRole('button', { name: 'Кыргызча' }));
    expect(screen.getByText('Жол музейи')).toHaveAttribute('lang', 'ky');
    expect(screen.getByText('Рассказ собран диаспорой.')).toHaveAttribute('lang', 'ru');
  });

  it('does without a sign that cannot be shown', async () => {
    const { container, faults } = await openAbout({ exhibit: anExhibit({ theme }) });
    const sign = [...container.querySelectorAll('img[srcset*=sign]')].at(-1) as HTMLElement;
    fireEvent.error(sign);
    expect(container.querySelector('img[srcset*=sign]')).toBeNull();
    expect(screen.getByText('Музей дороги')).toBeInTheDocument();
    expect(faults).toMatchObject([{ what: 'picture-failed', where: 'sign' }]);
  });

  it('gives the address of the exhibit’s site to telephones, where there is one', async () => {
    await openAbout({ settings: { siteAddress: 'https://museum.example/' } });
    expect(screen.getByRole('img', { name: 'QR-код с адресом https://museum.example/' })).toBeInTheDocument();
  });

  it('shows no code where there is no site', async () => {
    await openAbout();
    expect(screen.queryByRole('img', { name: /QR/ })).not.toBeInTheDocument();
  });

  it('leads back to the chapters', async () => {
    const { user, store } = await openAbout();
    await user.click(screen.getByRole('button', { name: 'Все главы' }));
    expect(store.getState().place).toEqual({ name: 'home' });
  });
});

describe('the pause for wiping the glass', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const opened = () => openAbout({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  const version = () => screen.getByText(/^Версия/);
  const touch = { isPrimary: true, clientX: 10, clientY: 10 };

  it('begins when somebody who knows rests a finger on the version', async () => {
    const { store } = await opened();
    fireEvent.pointerDown(version(), touch);
    await pass(2_100);
    expect(store.getState().place).toEqual({ name: 'cleaning', seconds: 60 });
    expect(screen.getByRole('timer')).toHaveTextContent(/^(60|59)$/);
    const notices = screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent);
    expect(notices).toEqual(expect.arrayContaining(['Протираем экран', 'Экранды сүртүп жатабыз', 'Ekranı silirik']));
  });

  it.each([
    ['a short touch', () => fireEvent.pointerUp(version())],
    ['a finger that strays', () => fireEvent.pointerMove(version(), { clientX: 60, clientY: 10 })],
    ['a second finger', () => fireEvent.pointerDown(version(), { ...touch, isPrimary: false })],
  ])('does not begin by %s', async (_, happen) => {
    const { store } = await opened();
    fireEvent.pointerDown(version(), touch);
    await pass(500);
    happen();
    await pass(3_000);
    expect(store.getState().place).toEqual({ name: 'about' });
  });

  it('takes no touch and no key', async () => {
    const { store, container } = await opened();
    act(() => store.getState().startCleaning(30));
    const heard = vi.fn();
    container.addEventListener('click', heard);
    container.addEventListener('keydown', heard);
    const pause = screen.getByRole('timer');
    expect(fireEvent.click(pause)).toBe(false);
    expect(fireEvent.touchStart(pause)).toBe(false);
    expect(fireEvent.keyDown(pause, { key: 'Enter' })).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    expect(within(pause.closest('main') as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
  });

  it('ends by itself, and the visit with it', async () => {
    const { store } = await opened();
    act(() => {
      store.getState().adjust({ isHighContrast: true });
      store.getState().startCleaning(30);
    });
    for (let second = 0; second < 31; second += 1) await pass(1_000);
    expect(store.getState()).toMatchObject({ place: { name: 'attract' }, access: { isHighContrast: false } });
  });
});
