import type { CommandLine } from 'electron';

/** Resolves no name and no number of a network, so that nothing in Chromium can call home. Before the program is ready. */
export function stayOffline(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
}
