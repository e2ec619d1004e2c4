/** A square PNG and how many pixels its side has. */
export interface IconImage {
  readonly side: number;
  readonly png: Buffer;
}

/** Windows' icon: a directory of PNGs. 256 is written as 0, as the format has it. */
export function icoOf(images: readonly IconImage[]): Buffer {
  const HEADER = 6;
  const ENTRY = 16;
  const head = Buffer.alloc(HEADER + ENTRY * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ side, png }, i) => {
    const at = HEADER + ENTRY * i;
    head.writeUInt8(side % 256, at);
    head.writeUInt8(side % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/** What macOS calls a PNG of each size; the second name is the same picture for a dense screen. */
const macNames: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** macOS' icon: named blocks one after the other, the whole length first. */
export function icnsOf(images: readonly IconImage[]): Buffer {
  const blocks = images.flatMap(({ side, png }) => (macNames[side] ?? []).map((name) => block(name, png)));
  return block('icns', Buffer.concat(blocks));
}

function block(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'ascii');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
