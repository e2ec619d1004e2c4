import '../support/browser.ts';
import { act, render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { PictureLabels } from '../../../renderer/components/PictureLabels.tsx';
import type { PickedLabel } from '../../../renderer/lib/pickLabels.ts';
import { aPicture } from '../support/builders.ts';

const aLabel = (text: string, at: readonly [number, number]): PickedLabel => ({ text, lang: 'ru', at, kind: 'place' });

/** jsdom lays nothing out: a layer of 800 by 450, and letters of 10 by 20, twice as large where a test says so. */
let letters = 1;
const observers = new Set<() => void>();
beforeEach(() => {
  letters = 1;
  observers.clear();
  const isLayer = (element: HTMLElement) => element.childElementCount > 0;
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function size(this: HTMLElement) {
    return isLayer(this) ? 800 : (this.textContent ?? '').length * 10 * letters;
  });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function size(this: HTMLElement) {
    return isLayer(this) ? 450 : 20 * letters;
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(notify: () => void) {
        observers.add(notify);
      }
      observe() {}
      disconnect() {}
    },
  );
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  };
});

const shown = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-placed]')].map(({ textContent }) => textContent);

it('writes names where the picture has their places', () => {
  const { getByText } = render(
    <PictureLabels picture={aPicture()} labels={[aLabel('Баку', [0.25, 0.5])]} fit="contain" />,
  );
  const { left, top } = getByText('Баку').style;
  expect([left, top]).toEqual(['214px', '215px']);
});

it('says nothing to who listens: the description of the picture does', () => {
  const { container } = render(
    <PictureLabels picture={aPicture()} labels={[aLabel('Баку', [0.25, 0.5])]} fit="contain" />,
  );
  expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
  expect(container.querySelector('[lang="ru"]')).toHaveTextContent('Баку');
});

it('writes the names of another language in their places', () => {
  const picture = aPicture();
  const { container, rerender } = render(
    <PictureLabels picture={picture} labels={[aLabel('Баку', [0.25, 0.5])]} fit="contain" />,
  );
  rerender(<PictureLabels picture={picture} labels={[{ ...aLabel('Bakı', [0.25, 0.5]), lang: 'az' }]} fit="contain" />);
  expect(shown(container)).toEqual(['Bakı']);
});

it('leaves lesser names out rather than over each other when letters grow', () => {
  const names = [aLabel('Бишкек и окрестности города', [0.5, 0.9]), aLabel('Сокулукский район долины', [0.5, 0.96])];
  const { container } = render(<PictureLabels picture={aPicture()} labels={names} fit="contain" />);
  expect(shown(container)).toHaveLength(2);
  letters = 2.4;
  act(() => {
    for (const notify of observers) notify();
  });
  expect(shown(container)).toEqual(['Бишкек и окрестности города']);
});
