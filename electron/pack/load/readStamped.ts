import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';
import { FORMAT_VERSION, type Stamp, stampSchema } from '../../contract/exhibit.ts';
import { STAMP_FILE } from '../compiledFiles.ts';
import { resolveInside } from '../resolveInside.ts';

/** Why a compiled pack, or a file of it, cannot be had. A reason is a clause without its full stop, for the log. */
export type NotLoaded = { readonly status: 'missing' } | { readonly status: 'refused'; readonly reason: string };

/** Something read and checked, or why not. */
export type Loaded<T> = { readonly status: 'ready'; readonly value: T } | NotLoaded;

/** An outline of 1,000 chapters has a tenth of this; the rest is somebody's mistake or malice. */
const MAX_BYTES = 32 * 2 ** 20;

const refused = (reason: string): NotLoaded => ({ status: 'refused', reason });

/** Reads the stamp, which says what the rest of a compiled pack has to be. `missing` where there is none. */
export async function readStamp(compiledFolder: string): Promise<Loaded<Stamp>> {
  const bytes = await readInside(compiledFolder, STAMP_FILE);
  if (bytes.status !== 'ready') return bytes;
  const value = parse(bytes.value);
  const version = (value as { formatVersion?: unknown } | null | undefined)?.formatVersion;
  if (typeof version === 'number' && version !== FORMAT_VERSION) {
    const remedy = version > FORMAT_VERSION ? 'the program has to be updated' : 'the pack has to be built again';
    return refused(
      `the pack was built in format ${version} and this program reads format ${FORMAT_VERSION}; ${remedy}`,
    );
  }
  return check(STAMP_FILE, stampSchema, value);
}

/** Reads a JSON file that the stamp vouches for. `missing` where the stamp does not know it. */
export async function readStamped<T>(
  compiledFolder: string,
  stamp: Stamp,
  file: string,
  schema: z.ZodType<T>,
): Promise<Loaded<T>> {
  const sum = Object.hasOwn(stamp.sums, file) ? stamp.sums[file] : undefined;
  if (sum === undefined) return { status: 'missing' };
  const bytes = await readInside(compiledFolder, file);
  if (bytes.status === 'missing') return refused(`${file} is in the stamp and not in the folder`);
  if (bytes.status !== 'ready') return bytes;
  const found = createHash('sha256').update(bytes.value).digest('hex');
  return found === sum
    ? check(file, schema, parse(bytes.value))
    : refused(`${file} is not what was built: its SHA-256 differs`);
}

async function readInside(folder: string, file: string): Promise<Loaded<Buffer>> {
  try {
    if (!(await stat(folder)).isDirectory()) return refused(`${folder} is not a folder`);
    const resolution = resolveInside(folder, file);
    if (resolution.status === 'refused') return refused(`${file} is not read: ${resolution.reason}`);
    const { size } = await stat(resolution.path);
    if (size > MAX_BYTES) return refused(`${file} has ${size} bytes, more than any pack`);
    return { status: 'ready', value: await readFile(resolution.path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { status: 'missing' } : refused(`${file} cannot be read (${code ?? String(error)})`);
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function check<T>(file: string, schema: z.ZodType<T>, value: unknown): Loaded<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { status: 'ready', value: parsed.data };
  const [issue] = parsed.error.issues;
  return refused(`${file} does not fit its format at ${issue?.path.map(String).join('.') || 'the top'}`);
}
