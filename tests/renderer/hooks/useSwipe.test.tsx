import '../support/browser.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useSwipe } from '../../../renderer/hooks/useSwipe.ts';

const WIDTH = 1000;

function Glass({ onMove, onRelease }: Parameters<typeof useSwipe>[0]) {
  const swipe = useSwipe({ onMove, onRelease });
  return <div data-testid="glass" {...swipe} />;
}

function touch() {
  const onMove = vi.fn();
  const onRelease = vi.fn();
  render(<Glass onMove={onMove} onRelease={onRelease} />);
  const glass = screen.getByTestId('glass');
  vi.spyOn(glass, 'clientWidth', 'get').mockReturnValue(WIDTH);
  const at = (clientX: number, clientY = 0, finger = 1) => ({
    pointerId: finger,
    isPrimary: finger === 1,
    button: 0,
    clientX,
    clientY,
  });
  return { onMove, onRelease, glass, at };
}

describe('one finger', () => {
  it('moves the picture with it and turns one on', () => {
    const { onMove, onRelease, glass, at } = touch();
    fireEvent.pointerDown(glass, at(900));
    fireEvent.pointerMove(glass, at(700));
    fireEvent.pointerMove(glass, at(400));
    expect(onMove.mock.calls).toEqual([[-200], [-500]]);
    fireEvent.pointerUp(glass, at(400));
    expect(onRelease.mock.calls).toEqual([[1]]);
  });

  it('that only touches does nothing', () => {
    const { onMove, onRelease, glass, at } = touch();
    fireEvent.pointerDown(glass, at(500));
    fireEvent.pointerMove(glass, at(504));
    fireEvent.pointerUp(glass, at(504));
    expect([onMove, onRelease].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('that goes up or down does not turn', () => {
    const { onMove, onRelease, glass, at } = touch();
    fireEvent.pointerDown(glass, at(500, 0));
    fireEvent.pointerMove(glass, at(520, 60));
    fireEvent.pointerMove(glass, at(100, 60));
    fireEvent.pointerUp(glass, at(100, 60));
    expect([onMove, onRelease].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('that the system takes away lets the picture come back', () => {
    const { onRelease, glass, at } = touch();
    fireEvent.pointerDown(glass, at(900));
    fireEvent.pointerMove(glass, at(300));
    fireEvent.pointerCancel(glass, at(300));
    expect(onRelease.mock.calls).toEqual([[0]]);
  });
});

it('two fingers turn nothing', () => {
  const { onRelease, glass, at } = touch();
  fireEvent.pointerDown(glass, at(900));
  fireEvent.pointerMove(glass, at(600));
  fireEvent.pointerDown(glass, at(200, 0, 2));
  fireEvent.pointerMove(glass, at(100));
  fireEvent.pointerMove(glass, at(0, 0, 2));
  fireEvent.pointerUp(glass, at(100));
  fireEvent.pointerUp(glass, at(0, 0, 2));
  expect(onRelease.mock.calls).toEqual([[0]]);
});
