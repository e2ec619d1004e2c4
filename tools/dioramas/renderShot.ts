import { spawn } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Shot } from './shots.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const work = fileURLToPath(new URL('../../.cache/dioramas/', import.meta.url));
const largestBytes = 900_000;
const qualities = [90, 87, 84, 80] as const;

/** What a person reads when the machine has no Blender. */
export const blenderIsMissing =
  'Blender was not found. It is needed only to render the dioramas again: on Debian or Ubuntu "sudo apt install blender python3-numpy", elsewhere blender.org; or name the program in the variable BLENDER.';

/** Renders one shot with Blender and writes it as JPEG. Throws a sentence when Blender is missing or the scene fails. */
export async function renderShot(shot: Shot, target: string): Promise<void> {
  const raw = `${work}${shot.picture}.png`;
  await mkdir(work, { recursive: true });
  await mkdir(dirname(target), { recursive: true });
  try {
    await runBlender(shot, raw);
    await writeJpeg(raw, target);
  } finally {
    await rm(raw, { force: true });
  }
}

async function runBlender(shot: Shot, out: string): Promise<void> {
  const program = process.env.BLENDER ?? 'blender';
  const script = `${here}scenes/${shot.scene}.py`;
  const wish = ['shot', 'width', 'height', 'samples'] as const;
  const settings = wish.flatMap((name) => [`--${name}`, String(shot[name])]);
  const blender = [
    '-b',
    '--factory-startup',
    '--python-exit-code',
    '1',
    '--python',
    script,
    '--',
    '--out',
    out,
    ...settings,
  ];
  const { code, log } = await new Promise<{ code: number | null; log: string }>((resolve, reject) => {
    const child = spawn(program, blender, { stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    const keep = (part: Buffer) => {
      log = (log + part).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new Error(blenderIsMissing) : error),
    );
    child.once('close', (code) => resolve({ code, log }));
  });
  if (code !== 0) throw new Error(`The scene ${shot.scene} could not be rendered; Blender's last words:\n${log}`);
}

async function writeJpeg(raw: string, target: string): Promise<void> {
  const part = `${raw}.part`;
  for (const quality of qualities) {
    const written = await sharp(raw).jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true }).toFile(part);
    if (written.size <= largestBytes) break;
  }
  await rename(part, target);
}
