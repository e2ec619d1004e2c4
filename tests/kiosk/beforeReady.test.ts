import type { CustomScheme } from 'electron';
import { expect, it } from 'vitest';
import { registerScheme } from '../../electron/kiosk/registerScheme.ts';
import { stayOffline } from '../../electron/kiosk/stayOffline.ts';
import { whyUnsafeStart } from '../../electron/kiosk/whyUnsafeStart.ts';

it('gives the scheme an origin, and no way round the policy, past CORS or into a worker', () => {
  const schemes: CustomScheme[] = [];
  registerScheme({ registerSchemesAsPrivileged: (given) => void schemes.push(...given) });
  expect(schemes).toEqual([
    {
      scheme: 'kiosk',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
});

it('resolves no name of a network', () => {
  const switches = new Map<string, string | undefined>();
  stayOffline({ appendSwitch: (name, value) => void switches.set(name, value) });
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
});

const anApp = (isPackaged: boolean, ...switches: readonly string[]) => ({
  isPackaged,
  commandLine: { hasSwitch: (name: string) => switches.includes(name) },
});

it('refuses to start in a museum without the sandbox, saying what to do', () => {
  expect(whyUnsafeStart(anApp(true, 'no-sandbox'))).toMatch(/does not start without .* sandbox\. Take --no-sandbox/);
});

it('starts with the sandbox, and from source in any case: a container has none', () => {
  expect(whyUnsafeStart(anApp(true))).toBeUndefined();
  expect(whyUnsafeStart(anApp(false, 'no-sandbox'))).toBeUndefined();
});
