import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { aChapter, aPicture, aSection } from '../support/builders.ts';
import { renderKiosk } from '../support/renderKiosk.tsx';

// jsdom watches no sizes; where names stand is tested without it, and looked at in Chromium.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  return () => vi.unstubAllGlobals();
});

const map = aPicture({
  id: 'map',
  kind: 'map',
  labels: [{ at: [0.2, 0.4], kind: 'water', text: { ru: 'Каспийское море', ky: 'Каспий деңизи' } }],
});

async function openMap() {
  const chapters = [aChapter({ slides: [map], sections: [aSection({ picture: 'map' })] })];
  const rendered = await renderKiosk({ chapters });
  await act(async () => {
    rendered.store.getState().enterIn('ru');
    rendered.store.getState().openChapter('1930');
  });
  return rendered;
}

it('a map in a chapter bears its names, and its door is called by what it shows', async () => {
  await openMap();
  const door = screen.getByRole('button', { name: /Картина: map/ });
  expect(within(door).getByText('Каспийское море')).toHaveAttribute('lang', 'ru');
  expect(door).not.toHaveAccessibleName(/Каспийское/);
});

it('a map in the slideshow changes its names with the language', async () => {
  const { user, store } = await openMap();
  act(() => store.getState().openSlideshow(0));
  const show = screen.getByRole('main');
  expect(within(show).getByText('Каспийское море')).toBeInTheDocument();
  await user.click(within(document.body).getByRole('button', { name: 'Кыргызча' }));
  expect(within(show).getByText('Каспий деңизи')).toHaveAttribute('lang', 'ky');
  expect(within(show).queryByText('Каспийское море')).not.toBeInTheDocument();
});
