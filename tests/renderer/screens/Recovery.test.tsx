import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../../electron/contract/bridge.ts';
import { createWords } from '../../../renderer/i18n.ts';
import { Providers } from '../../../renderer/Providers.tsx';
import { Recovery } from '../../../renderer/screens/Recovery.tsx';
import { createKioskStore } from '../../../renderer/store/createKioskStore.ts';
import '../support/browser.ts';
import { aBridge } from '../support/builders.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // React writes every caught crash to the console as well.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function Crash(): never {
  throw new Error('a broken screen');
}

async function crashAt(place: 'attract' | 'home') {
  const faults: Fault[] = [];
  const reportFault = async (fault: Fault): Promise<undefined> => {
    faults.push(fault);
  };
  const store = createKioskStore(aBridge(undefined, undefined, { reportFault }));
  await store.getState().load();
  if (place === 'home') store.getState().enterIn('ky');
  render(
    <Providers store={store} words={createWords()}>
      <Recovery apology={<p>Просим прощения</p>}>
        <Crash />
      </Recovery>
    </Providers>,
  );
  return { store, faults };
}

describe('a screen that crashes', () => {
  it('is reported, and the kiosk goes back to its attract screen', async () => {
    const { store, faults } = await crashAt('home');
    expect(faults[0]).toMatchObject({ what: 'screen-crashed', where: 'home' });
    expect(faults[0]?.detail).toContain('a broken screen');
    expect(screen.queryByText(/a broken screen/)).not.toBeInTheDocument();
    act(() => vi.advanceTimersByTime(0));
    expect(store.getState()).toMatchObject({ place: { name: 'attract' }, visit: 1, language: 'ru' });
  });

  it('and is the attract screen itself gives way to an apology, and is tried again', async () => {
    const { store } = await crashAt('attract');
    expect(screen.getByText('Просим прощения')).toBeInTheDocument();
    act(() => vi.advanceTimersByTime(1000));
    expect(store.getState().visit).toBe(0);
    act(() => vi.advanceTimersByTime(60_000));
    expect(store.getState().visit).toBe(1);
  });
});
