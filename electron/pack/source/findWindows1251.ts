const FIRST_BEYOND_ASCII = 0x80;
/** From here on, Windows-1251 has the letters А to я and nothing else. */
const FIRST_CYRILLIC = 0xc0;
/** In UTF-8 half of the bytes of a Cyrillic text lie below these letters; in Windows-1251 nearly none does. */
const LEAST_SHARE = 0.8;
/** Fewer bytes may be anything. */
const LEAST_BYTES = 8;

/**
 * The place of the first Cyrillic letter in bytes that an old Russian editor has saved, in Windows-1251; nothing where
 * they are something else. Letters of such a text stand together: in Latin scripts of Windows they stand alone.
 */
export function findWindows1251(bytes: Buffer): number | undefined {
  let beyond = 0;
  let cyrillic = 0;
  let together = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < FIRST_BEYOND_ASCII) continue;
    beyond++;
    if (byte < FIRST_CYRILLIC) continue;
    cyrillic++;
    if ((bytes[index - 1] ?? 0) >= FIRST_CYRILLIC || (bytes[index + 1] ?? 0) >= FIRST_CYRILLIC) together++;
  }
  const isRussian = beyond >= LEAST_BYTES && cyrillic >= beyond * LEAST_SHARE && together >= cyrillic * LEAST_SHARE;
  return isRussian ? bytes.findIndex((byte) => byte >= FIRST_BEYOND_ASCII) : undefined;
}
