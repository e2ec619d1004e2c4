/** Where `npm start` opens the kiosk, and one sentence for each step down that led there. */
export type Host = {
  readonly name: 'electron' | 'stand-in' | 'web';
  readonly path: string;
  readonly said: readonly string[];
};

/** What a machine has, asked only when it matters: a download is not tried where no window could open. */
export interface Machine {
  readonly hasDisplay: boolean;
  /** Whether the program runs as root on Linux, where Electron refuses to start with its sandbox on. */
  readonly isRoot: boolean;
  readonly findElectron: () => string | undefined;
  readonly downloadElectron: () => Promise<string>;
  readonly findBrowser: () => string | undefined;
}

/** Takes the best host that this machine has: Electron, else a browser through the stand-in, else the web export. */
export async function chooseHost(machine: Machine): Promise<Host> {
  if (!machine.hasDisplay) {
    return web(
      'No display was found, so the exhibit is served as a web site; on a machine with a screen it opens full screen.',
    );
  }
  const said: string[] = [];
  if (machine.isRoot) {
    said.push(
      'Electron does not run as root with its sandbox on, so the kiosk opens in a browser through the stand-in; started by another user it opens in Electron.',
    );
  } else {
    const present = machine.findElectron();
    if (present) return { name: 'electron', path: present, said };
    try {
      return { name: 'electron', path: await machine.downloadElectron(), said };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      said.push(
        `Electron's binary could not be downloaded (${reason}), so the kiosk opens in a browser through the stand-in; with a network that reaches Electron's releases it opens in Electron.`,
      );
    }
  }
  const browser = machine.findBrowser();
  if (browser) return { name: 'stand-in', path: browser, said };
  return web(
    ...said,
    'No Chrome, Chromium or Edge was found either, so the exhibit is served as a web site; install one of them to see it full screen.',
  );
}

const web = (...said: readonly string[]): Host => ({ name: 'web', path: '', said });
