/** A size of QR code at correction level M, which mends 15 % (ISO/IEC 18004, tables 1, 9 and E.1). */
export interface Version {
  readonly number: number;
  readonly codewords: number;
  readonly blocks: number;
  /** In each block. */
  readonly correction: number;
  /** Middles of the alignment marks, down and across. */
  readonly alignment: readonly number[];
}

const version = (
  number: number,
  codewords: number,
  blocks: number,
  correction: number,
  alignment: readonly number[],
): Version => ({ number, codewords, blocks, correction, alignment });

/** Up to 213 bytes: no address that fits on a poster is longer. */
const versions: readonly Version[] = [
  version(1, 26, 1, 10, []),
  version(2, 44, 1, 16, [6, 18]),
  version(3, 70, 1, 26, [6, 22]),
  version(4, 100, 2, 18, [6, 26]),
  version(5, 134, 2, 24, [6, 30]),
  version(6, 172, 4, 16, [6, 34]),
  version(7, 196, 4, 18, [6, 22, 38]),
  version(8, 242, 4, 22, [6, 24, 42]),
  version(9, 292, 5, 22, [6, 26, 46]),
  version(10, 346, 5, 26, [6, 28, 50]),
];

export const sizeOf = ({ number }: Version): number => 17 + 4 * number;
export const dataCodewordsOf = ({ codewords, blocks, correction }: Version): number => codewords - blocks * correction;
/** Bits that say how many bytes follow. */
export const lengthBitsOf = ({ number }: Version): number => (number < 10 ? 8 : 16);
const MODE_BITS = 4;

/** The smallest code that holds so many bytes; undefined where none does. */
export function chooseVersion(bytes: number): Version | undefined {
  return versions.find((one) => MODE_BITS + lengthBitsOf(one) + 8 * bytes <= 8 * dataCodewordsOf(one));
}
