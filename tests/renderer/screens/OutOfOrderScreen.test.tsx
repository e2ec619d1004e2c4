import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderKiosk } from '../support/renderKiosk.tsx';

it('apologises in every language of the interface, and shows no error', async () => {
  const { container } = await renderKiosk({
    bridge: { loadExhibit: () => Promise.reject(new Error('ENOENT: /packs')) },
  });
  for (const [heading, lang] of [
    ['Экран сейчас не работает', 'ru'],
    ['Экран азыр иштебей турат', 'ky'],
    ['Ekran hazırda işləmir', 'az'],
  ] as const) {
    expect(screen.getByRole('heading', { name: heading }).closest('[lang]')).toHaveAttribute('lang', lang);
  }
  expect(container).not.toHaveTextContent(/error|ENOENT|packs/i);
});
