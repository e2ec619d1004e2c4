import { createHash } from 'node:crypto';

const HASH_LENGTH = 16;

/**
 * The first 16 hex digits of the SHA-256 of a text without its front matter: a text that is approved, or whose
 * line ends an editor changes, is still the text that its translations were written beside.
 */
export function hashText(body: string): string {
  const text = body
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
