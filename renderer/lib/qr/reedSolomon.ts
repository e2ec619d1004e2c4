/** x⁸ + x⁴ + x³ + x² + 1, over which QR codes reckon (ISO/IEC 18004). */
const PRIMITIVE = 0x11d;

function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * PRIMITIVE);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** The coefficients of (x - 2⁰)(x - 2¹)…, highest first, without the leading 1. */
function generatorOf(degree: number): number[] {
  const coefficients = Array.from({ length: degree }, (_, at) => Number(at === degree - 1));
  let root = 1;
  for (let factor = 0; factor < degree; factor += 1) {
    for (let at = 0; at < degree; at += 1) {
      coefficients[at] = multiply(coefficients[at] ?? 0, root) ^ (coefficients[at + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return coefficients;
}

/** The codewords that let a reader mend so much of the data. */
export function correctionOf(data: readonly number[], length: number): number[] {
  const generator = generatorOf(length);
  const remainder = Array.from({ length }, () => 0);
  for (const codeword of data) {
    const factor = codeword ^ (remainder.shift() ?? 0);
    remainder.push(0);
    for (const [at, coefficient] of generator.entries()) {
      remainder[at] = (remainder[at] ?? 0) ^ multiply(coefficient, factor);
    }
  }
  return remainder;
}
