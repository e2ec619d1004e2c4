import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anExhibit, aPicture } from '../support/builders.ts';
import { renderKiosk } from '../support/renderKiosk.tsx';

describe('a passer-by', () => {
  it('sees the title in every language, each marked as its own', async () => {
    await renderKiosk();
    for (const [text, lang] of [
      ['Общая дорога', 'ru'],
      ['Орток жол', 'ky'],
      ['Ortaq yol', 'az'],
    ] as const) {
      const large = within(screen.getByRole('heading', { level: 1 })).getAllByText(text);
      for (const title of large) expect(title).toHaveAttribute('lang', lang);
    }
  });

  it.each([
    ['Кыргызча', 'ky', 'Орток жол'],
    ['Azərbaycanca', 'az', 'Ortaq yol'],
    ['Русский', 'ru', 'Общая дорога'],
  ])('enters in %s by touching its name', async (name, lang, title) => {
    const { user } = await renderKiosk();
    const door = screen.getByRole('button', { name: new RegExp(name) });
    expect(door).toHaveAttribute('lang', lang);
    await user.click(door);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toHaveAttribute('lang', lang);
    expect(document.documentElement).toHaveAttribute('lang', lang);
  });

  it('enters in the default language by touching anything else', async () => {
    const { user } = await renderKiosk({ settings: { language: 'az' } });
    await user.click(screen.getByRole('button', { name: 'Baxışa başla' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Ortaq yol' })).toBeInTheDocument();
  });

  it('is met by doors also where the exhibit has no pictures', async () => {
    await renderKiosk({ exhibit: anExhibit({ attract: [] }) });
    expect(screen.getAllByRole('button', { name: /путь|чыгалы|çıxaq/ })).toHaveLength(3);
  });

  it('never sees a broken picture: it is left out and the log hears of it', async () => {
    const exhibit = anExhibit({ attract: [aPicture({ id: 'broken' }), aPicture({ id: 'whole' })] });
    const { faults, container } = await renderKiosk({ exhibit });
    await waitFor(() => expect(container.querySelector('img[src*="broken"]')).not.toBeNull());
    const broken = container.querySelector('img[src*="broken"]');
    act(() => broken && fireEvent.error(broken));
    expect(container.querySelector('img[src*="broken"]')).toBeNull();
    expect(container.querySelector('img[src*="whole"]')).not.toBeNull();
    expect(faults).toMatchObject([{ what: 'picture-failed', where: 'broken' }]);
  });
});
