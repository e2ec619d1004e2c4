import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderKiosk } from '../support/renderKiosk.tsx';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const seconds = async (count: number) => {
  for (let second = 0; second < count; second += 1) await act(() => vi.advanceTimersByTimeAsync(1000));
};

async function visit(settings: Parameters<typeof renderKiosk>[0] = {}) {
  const rendered = await renderKiosk({ advanceTimers: (ms) => vi.advanceTimersByTime(ms), ...settings });
  await act(async () => {
    rendered.store.getState().enterIn('az');
    rendered.store.getState().openChapter('1930');
  });
  return rendered;
}

describe('a visitor who walks away', () => {
  it('is asked in their language, with the seconds that are left', async () => {
    await visit();
    await seconds(77);
    const dialog = screen.getByRole('alertdialog', { name: 'Hələ buradasınız?' });
    expect(within(dialog).getByText(/^(29|28) saniyədən sonra ekran əvvələ qayıdacaq\.$/)).toBeInTheDocument();
  });

  it('leaves the kiosk at its attract screen, in its own language', async () => {
    const { store } = await visit();
    await seconds(75 + 31);
    expect(store.getState()).toMatchObject({ place: { name: 'attract' }, language: 'ru' });
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Azərbaycanca/ })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'ru');
  });
});

it('a visitor who is still there stays where they were', async () => {
  const { user, store } = await visit();
  await seconds(80);
  await user.click(screen.getByRole('button', { name: 'Mən buradayam' }));
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  await seconds(60);
  expect(store.getState()).toMatchObject({ place: { name: 'chapter', chapterId: '1930' }, language: 'az' });
});

it('nobody is asked at the attract screen', async () => {
  await renderKiosk();
  await seconds(200);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});

it('nobody is asked on a visitor’s own phone', async () => {
  await visit({ settings: { idleSeconds: null } });
  await seconds(300);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});

it('nobody is asked while something plays, and everybody once it has ended', async () => {
  const { store } = await visit();
  const end = store.getState().play();
  await seconds(300);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  act(() => end());
  await seconds(77);
  expect(screen.getByRole('alertdialog')).toBeInTheDocument();
});

it('the question lies over every other dialog and takes none away from who stays', async () => {
  const { user } = await visit();
  await user.click(screen.getByRole('button', { name: 'Rahat görünüş' }));
  await seconds(80);
  await user.click(screen.getByRole('button', { name: 'Mən buradayam' }));
  expect(screen.getByRole('dialog', { name: 'Rahat görünüş' })).toBeInTheDocument();
  await seconds(75 + 31);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('how the screen was set goes with the visit that nobody is at any more', async () => {
  const { store } = await visit();
  act(() => store.getState().adjust({ textSize: 200, isHighContrast: true, reach: 'low', isCalm: true, beside: 'ru' }));
  await seconds(75 + 31);
  expect(store.getState().access).toMatchObject({ textSize: 100, isHighContrast: false, reach: 'usual', beside: null });
  expect(document.documentElement.dataset.contrast).toBeUndefined();
});
