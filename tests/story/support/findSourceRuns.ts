import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const RUN_WORDS = 6;
const HASH_LENGTH = 16;
const WORD = /[0-9a-zа-яәғқңөұүһіııəğışçöü]+/g;
const FINGERPRINTS: ReadonlySet<string> = new Set(
  readFileSync(resolve(import.meta.dirname, '../../fixtures/story/source-shingles.txt'), 'utf8')
    .trim()
    .split(/\s+/),
);

/**
 * The runs of six successive words of a text that the source article has, too, without the article: each line of
 * `source-shingles.txt` is the first 16 hex digits of the SHA-256 of six of its words, in Unicode NFC, without soft
 * hyphens, in lower case, ё as е, words being runs of letters and digits, joined by one space.
 */
export function findSourceRuns(text: string): readonly string[] {
  return listRuns(text).filter((run) => FINGERPRINTS.has(fingerprint(run)));
}

/** Every run of six successive words of a text, spelt as the fingerprints take it. */
export function listRuns(text: string): readonly string[] {
  const words = text.normalize('NFC').replaceAll('\u00AD', '').toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];
  return words.slice(RUN_WORDS - 1).map((_, index) => words.slice(index, index + RUN_WORDS).join(' '));
}

const fingerprint = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, HASH_LENGTH);
