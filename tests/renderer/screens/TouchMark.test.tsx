import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderKiosk } from '../support/renderKiosk.tsx';

it('what was touched shows it from the touch on until the place that it leads to is there', async () => {
  const works: (() => void)[] = [];
  const { user, container } = await renderKiosk({ afterPaint: (work) => works.push(work) });
  const door = screen.getByRole('button', { name: /Кыргызча/ });
  const marked = () => [...container.querySelectorAll('[data-touched]')];
  expect(marked()).toEqual([]);

  await user.click(door);
  expect(marked()).toEqual([door]);

  act(() => {
    for (const work of works.splice(0)) work();
  });
  expect(screen.getByRole('list', { name: 'Баптар' })).toBeInTheDocument();
  expect(marked()).toEqual([]);
});
