import { correctionOf } from './reedSolomon.ts';
import { dataCodewordsOf, lengthBitsOf, type Version } from './versions.ts';

const BYTE_MODE = 0b0100;
const PADS = [0xec, 0x11] as const;

const bitsOf = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => (value >>> (length - 1 - at)) & 1);

function dataOf(bytes: Uint8Array, version: Version): number[] {
  const room = dataCodewordsOf(version);
  const bits = [
    ...bitsOf(BYTE_MODE, 4),
    ...bitsOf(bytes.length, lengthBitsOf(version)),
    ...[...bytes].flatMap((byte) => bitsOf(byte, 8)),
  ];
  // The terminator, as much of it as there is room for, up to a whole codeword.
  bits.push(...bitsOf(0, Math.min(4, room * 8 - bits.length)));
  bits.push(...bitsOf(0, (8 - (bits.length % 8)) % 8));
  const data = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0),
  );
  return [...data, ...Array.from({ length: room - data.length }, (_, at) => PADS[at % 2 === 0 ? 0 : 1])];
}

/** One codeword of each in turn, so that a scratch harms every block a little and none a lot. */
const interleave = (blocks: readonly (readonly number[])[]): number[] =>
  Array.from({ length: Math.max(...blocks.map(({ length }) => length)) }, (_, at) =>
    blocks.flatMap((block) => block[at] ?? []),
  ).flat();

/** Everything that the code carries, in the order in which it is laid out. */
export function codewordsOf(bytes: Uint8Array, version: Version): number[] {
  const data = dataOf(bytes, version);
  const short = Math.floor(data.length / version.blocks);
  const shortBlocks = version.blocks - (data.length % version.blocks);
  const startOf = (block: number) => block * short + Math.max(0, block - shortBlocks);
  const blocks = Array.from({ length: version.blocks }, (_, block) => data.slice(startOf(block), startOf(block + 1)));
  return [...interleave(blocks), ...interleave(blocks.map((block) => correctionOf(block, version.correction)))];
}
