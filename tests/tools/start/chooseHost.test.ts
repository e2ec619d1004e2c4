import { describe, expect, it } from 'vitest';
import { chooseHost, type Machine } from '../../../tools/start/chooseHost.ts';

/** A desktop with Electron and a browser, but for what the test is about. */
const aMachine = (overrides: Partial<Machine> = {}): Machine => ({
  hasDisplay: true,
  isRoot: false,
  findElectron: () => '/electron',
  downloadElectron: () => Promise.reject(new Error('no byte came for 20 s')),
  findBrowser: () => '/chromium',
  ...overrides,
});

describe('npm start', () => {
  it('opens in Electron, without a word, where its binary is present', async () => {
    expect(await chooseHost(aMachine())).toEqual({ name: 'electron', path: '/electron', said: [] });
  });

  it('opens in Electron where its binary can be downloaded', async () => {
    const machine = aMachine({ findElectron: () => undefined, downloadElectron: async () => '/downloaded' });
    expect(await chooseHost(machine)).toEqual({ name: 'electron', path: '/downloaded', said: [] });
  });

  it('opens in the browser through the stand-in, and says why, where the download fails', async () => {
    const host = await chooseHost(aMachine({ findElectron: () => undefined }));
    expect(host).toMatchObject({ name: 'stand-in', path: '/chromium' });
    expect(host.said).toEqual([expect.stringContaining('no byte came for 20 s')]);
  });

  it('does not give Electron a root that would have to switch the sandbox off', async () => {
    const host = await chooseHost(aMachine({ isRoot: true }));
    expect(host.name).toBe('stand-in');
    expect(host.said).toEqual([expect.stringContaining('root')]);
  });

  it('serves the web export where there is no display, and downloads nothing for it', async () => {
    let downloads = 0;
    const downloadElectron = async () => {
      downloads += 1;
      return '/downloaded';
    };
    const host = await chooseHost(aMachine({ hasDisplay: false, findElectron: () => undefined, downloadElectron }));
    expect(host.name).toBe('web');
    expect(host.said).toEqual([expect.stringContaining('No display')]);
    expect(downloads).toBe(0);
  });

  it('serves the web export where there is neither Electron nor a browser, and says what would give more', async () => {
    const host = await chooseHost(aMachine({ findElectron: () => undefined, findBrowser: () => undefined }));
    expect(host.name).toBe('web');
    expect(host.said).toHaveLength(2);
    expect(host.said[1]).toContain('install one of them');
  });
});
