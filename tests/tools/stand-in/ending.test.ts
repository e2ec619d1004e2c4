import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startStandIn } from '../../e2e/harness/standInProcess.ts';
import { eventually, type Fixture, startFixture } from './startFixture.ts';

const running: Fixture[] = [];
afterEach(async () => {
  for (const fixture of running.splice(0)) await fixture.end();
});

const start = (...args: Parameters<typeof startFixture>) => {
  const fixture = startFixture(...args);
  running.push(fixture);
  return fixture;
};

/** The processes that have this text in their command line; Linux alone tells of them in files. */
function processesWith(text: string): readonly string[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    });
}

const parentOf = (pid: string) => Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);

const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('ortaq-yol-chromium-'));

/** The profile of the browser that a stand-in has started, by the command line of its child. */
function profileOf({ pid }: Fixture): string {
  const found = profiles().find((name) => processesWith(name).some((browser) => parentOf(browser) === pid));
  if (found === undefined) throw new Error('The stand-in has no browser.');
  return found;
}

describe.skipIf(process.platform !== 'linux')('the end of a program', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`comes at ${signal} in Electron’s order, and leaves nothing behind`, async () => {
      const fixture = start();
      await fixture.page();
      const profile = profileOf(fixture);

      fixture.kill(signal);
      expect(await fixture.exitCode).toBe(0);
      expect(fixture.order().slice(-5)).toEqual(['before-quit', 'close', 'closed', 'will-quit', 'quit']);
      expect(profiles()).not.toContain(profile);
      await eventually(() => expect(processesWith(profile)).toEqual([]));
    });
  }

  it('takes the browser along even where the program is killed', async () => {
    const fixture = start();
    await fixture.page();
    const profile = profileOf(fixture);

    fixture.kill('SIGKILL');
    expect(await fixture.exitCode).toBe('SIGKILL');
    await eventually(() => expect(processesWith(profile)).toEqual([]));
    // What nobody is left to take away.
    rmSync(join(tmpdir(), profile), { recursive: true });
  });

  it('comes when the browser dies, with a sentence', async () => {
    const fixture = start();
    await fixture.page();
    const profile = profileOf(fixture);
    for (const pid of processesWith(profile)) if (parentOf(pid) === fixture.pid) process.kill(Number(pid), 'SIGKILL');

    expect(await fixture.exitCode).toBe(1);
    expect(fixture.said()).toContain('The browser has ended by itself, so the kiosk ends, too; start it again.');
    expect(profiles()).not.toContain(profile);
  });

  it('comes when its last window is closed by hand', async () => {
    const fixture = start();
    const page = await fixture.page();
    await page.close();
    expect(await fixture.exitCode).toBe(0);
    expect(fixture.order().slice(-6)).toEqual([
      'close',
      'closed',
      'window-all-closed',
      'before-quit',
      'will-quit',
      'quit',
    ]);
  });

  it('carries the exit code that the program gives, without starting a browser for it', async () => {
    const fixture = start(['--exit-with-3']);
    expect(await fixture.exitCode).toBe(3);
    expect(fixture.order()).toEqual(['quit']);
    await expect(fixture.endpoint()).rejects.toThrow('ended with 3 before its browser was up');
  });
});

describe('a second start', () => {
  it('with the same data folder leaves word for the first and ends', async () => {
    const first = start();
    await first.page();
    const second = start(['--word'], first.userData);
    expect(await second.exitCode).toBe(0);
    expect(second.order()).toEqual(['not the first', 'before-quit', 'will-quit', 'quit']);
    await eventually(() => expect(first.happened('second-instance')).toEqual([['--word']]));
  });

  it('follows a relaunch, with the arguments that the program asks for', async () => {
    const fixture = start(['--relaunch']);
    await eventually(() => expect(fixture.happened('running')).toHaveLength(1));
    expect(fixture.happened('running')).toEqual([[[`--user-data-dir=${fixture.userData}`, '--second-run']]]);
    expect(fixture.calls().map(({ name }) => name)).toContain('app.relaunch');
    expect(await fixture.quit()).toBe(0);
  });
});

describe('a start that cannot be', () => {
  it.each([
    [['--main', 'nowhere/main.js'], 'nowhere/main.js is not there: build the program first'],
    [['--size', 'large'], '--size is written like 1920x1080, not "large".'],
    [['--main'], '--main needs a value after it.'],
  ])('with %s says why in a sentence', async (args, sentence) => {
    const standIn = startStandIn(args);
    expect(await standIn.exitCode).toBe(1);
    expect(standIn.said()).toContain(sentence);
  });
});
