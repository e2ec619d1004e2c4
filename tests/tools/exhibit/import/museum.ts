import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { type ImportCall, runImport } from '../../../../tools/exhibit/runImport.ts';
import { aFolder, aPack, type PackFile, writeFiles } from '../../../pack/support/aPack.ts';

/** One record of `pictures.json` as a test reads it. */
export interface WrittenRecord {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly alt: Readonly<Record<string, string>>;
  readonly caption: Readonly<Record<string, string>>;
  readonly credit: Readonly<Record<string, string>>;
  readonly original?: { readonly name: string; readonly sha256: string };
  readonly [field: string]: unknown;
}

/** A photograph of one colour; each colour is another photograph. */
export const aPhoto = (colour = '#7a6a58', width = 60, height = 40): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

/** A photograph with some detail, of which half a file is no picture. */
export const aDetailedPhoto = (width = 300, height = 200): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
    .jpeg()
    .toBuffer();

/** The head of a PNG that says how large it is, and hardly anything behind it. */
export function aPngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(10))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Text in Windows-1251, as Excel saves it in Russia; what has no place there becomes a question mark. */
export function inWindows1251(text: string): Buffer {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from([...text].map((letter) => (letters.includes(letter) ? letters.indexOf(letter) : 63)));
}

/** A good pack, and a folder with a museum's files beside it. */
export async function aMuseum(
  files: Readonly<Record<string, PackFile>>,
  packFiles: Readonly<Record<string, PackFile>> = {},
): Promise<{ readonly pack: string; readonly folder: string }> {
  const folder = aFolder();
  writeFiles(folder, files);
  return { pack: await aPack(packFiles), folder };
}

interface Told {
  /** What somebody types, question by question; nobody sits there without. */
  readonly answers?: readonly string[];
  /** What happens at the question after the last answer; they are all left open without. */
  readonly whenOut?: () => never;
  readonly signal?: AbortSignal;
}

/** Imports as the command does, and gives what it wrote and what it asked. */
export async function importInto(pack: string, call: Partial<ImportCall>, { answers, whenOut, signal }: Told = {}) {
  const written = { out: '', err: '' };
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const code = await runImport(
    { paths: [], pack, ...call },
    {
      out: { write: (text: string) => (written.out += text) },
      err: { write: (text: string) => (written.err += text) },
      signal: signal ?? new AbortController().signal,
      ...(answers
        ? {
            ask: (question: string) => {
              asked.push(question);
              return Promise.resolve(left.shift() ?? whenOut?.() ?? '');
            },
          }
        : {}),
    },
  );
  return { code, ...written, asked };
}

export const recordsOf = (pack: string): readonly WrittenRecord[] =>
  JSON.parse(readFileSync(join(pack, 'pictures.json'), 'utf8')) as WrittenRecord[];

/** The records that were not there in the good pack. */
export const newRecordsOf = (pack: string): readonly WrittenRecord[] =>
  recordsOf(pack).filter(({ original }) => original);

export const slidesOf = (pack: string): readonly string[] =>
  (JSON.parse(readFileSync(join(pack, 'chapters/road/chapter.json'), 'utf8')) as { slides: string[] }).slides;
