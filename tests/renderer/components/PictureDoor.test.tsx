import '../support/browser.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Picture } from '../../../electron/contract/exhibit.ts';
import { PictureDoor } from '../../../renderer/components/PictureDoor.tsx';
import { aPicture } from '../support/builders.ts';

function renderDoor(overrides: Partial<Picture> = {}) {
  render(
    <PictureDoor
      picture={aPicture(overrides)}
      packUrl="./pack/"
      alt={{ text: 'Камыши', lang: 'ru' }}
      labels={[]}
      captions={[]}
      kind="Рисунок"
      invitation="Посмотреть"
      look="framed"
      onOpen={vi.fn()}
      onFail={vi.fn()}
    />,
  );
  return screen.getByRole('button');
}

it('has its room before the picture comes and after, with a placeholder in it: nothing moves', async () => {
  const door = renderDoor();
  expect(door.style.aspectRatio).toBe('1600 / 900');
  expect(door.querySelector('img[alt=""]')).toHaveAttribute('src', aPicture().placeholder);
  await act(async () => {
    fireEvent.load(screen.getByAltText('Камыши'));
  });
  expect(door.style.aspectRatio).toBe('1600 / 900');
});

it('grows no wider than lets all of a map be seen', () => {
  expect(renderDoor({ kind: 'map' }).style.maxWidth).toContain('1600 / 900');
});

it('gives any other picture the whole width', () => {
  expect(renderDoor().style.maxWidth).toBe('');
});
