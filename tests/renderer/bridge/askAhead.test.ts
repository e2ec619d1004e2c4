import { expect, it, vi } from 'vitest';
import { askAhead } from '../../../renderer/bridge/askAhead.ts';
import { aBridge, anExhibit } from '../support/builders.ts';

it('has asked before anybody else does, and asks anew for whoever comes again', async () => {
  const loadExhibit = vi.fn(async () => ({ status: 'ready', exhibit: anExhibit(), packUrl: './' }) as const);
  const bridge = askAhead({ ...aBridge(anExhibit(), []), loadExhibit });
  expect(loadExhibit).toHaveBeenCalledTimes(1);
  await expect(bridge.loadExhibit()).resolves.toMatchObject({ status: 'ready' });
  expect(loadExhibit).toHaveBeenCalledTimes(1);
  await bridge.loadExhibit();
  expect(loadExhibit).toHaveBeenCalledTimes(2);
});

it('passes a failure on to whoever asks', async () => {
  const bridge = askAhead(aBridge(undefined, [], { loadSettings: () => Promise.reject(new Error('broken')) }));
  await expect(bridge.loadSettings()).rejects.toThrow('broken');
});
