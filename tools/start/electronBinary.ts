import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadArtifact } from '@electron/get';

/** A download that has not brought a byte for so long is given up. */
const STALL_MS = 20_000;

const electronFolder = dirname(fileURLToPath(import.meta.resolve('electron/package.json')));

/** The path of Electron's binary in `node_modules`, or undefined where only its types are there. */
export function findElectron(): string | undefined {
  const note = join(electronFolder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const binary = join(electronFolder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** Downloads Electron's binary and unpacks it. Rejects with a sentence where it cannot be had. */
export async function downloadElectron(onProgress: (share: number) => void): Promise<string> {
  const version = (JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')) as { version: string })
    .version;
  const checksums = JSON.parse(readFileSync(join(electronFolder, 'checksums.json'), 'utf8')) as Record<string, string>;
  const stall = new AbortController();
  let timer = setTimeout(() => stall.abort(), STALL_MS);
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums,
      downloadOptions: {
        quiet: true,
        signal: stall.signal,
        getProgressCallback: async ({ percent }: { readonly percent: number }) => {
          clearTimeout(timer);
          timer = setTimeout(() => stall.abort(), STALL_MS);
          onProgress(percent);
        },
      },
    });
  } catch (error) {
    throw new Error(stall.signal.aborted ? `no byte came for ${STALL_MS / 1000} s` : reasonOf(error));
  } finally {
    clearTimeout(timer);
  }
  await unpackElectron();
  const binary = findElectron();
  if (!binary) throw new Error('the download could not be unpacked');
  return binary;
}

/** Electron's own installer finds the download in its cache, checks it and unpacks it. */
function unpackElectron(): Promise<void> {
  return new Promise((done, fail) => {
    const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore' });
    installer.on('error', fail);
    installer.on('close', () => done());
  });
}

/** The innermost message: `fetch` hides why it failed in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message.split('\n', 1).join('');
}
