import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './findChromium.ts';

/** Finds a Chromium or installs one: Debian's package where root may, else Playwright's own. Resolves with a sentence. */
export async function installChromium(): Promise<string> {
  const present = findChromium();
  if (present) return `Chromium: ${present}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Chromium … installing Debian’s package');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  } else {
    console.log('Chromium … downloading Playwright’s own');
    run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  }
  const installed = findChromium();
  if (!installed)
    throw new Error('No Chromium could be installed: install Chrome, Chromium or Edge and run this again.');
  return `Chromium: ${installed}, just installed`;
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log(`${command} ${args.join(' ')} answered ${status}:\n${stdout}\n${stderr}`);
}
