import type { CommandLine } from 'electron';
import { standFor } from './standFor.ts';

/** Electron's `app.commandLine`. What is appended before Chromium starts reaches it: `flags` gives it as whole arguments. */
export function createCommandLine(argv: readonly string[]): {
  readonly commandLine: CommandLine;
  readonly flags: () => readonly string[];
} {
  const appended = new Map<string, string>();
  const findValue = (name: string) => {
    const given = argv.findLast((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`));
    return appended.get(name) ?? given?.slice(name.length + 3);
  };
  return {
    commandLine: standFor<CommandLine>('app.commandLine', {
      appendSwitch: (name, value = '') => void appended.set(name, value),
      removeSwitch: (name) => void appended.delete(name),
      hasSwitch: (name) => findValue(name) !== undefined,
      getSwitchValue: (name) => findValue(name) ?? '',
    }),
    flags: () => [...appended].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
  };
}
