import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Exhibit } from '../../../electron/contract/exhibit.ts';
import type ru from '../../../locales/ru.json';

const root = resolve(import.meta.dirname, '../../..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), 'utf8'));

/** The interface's words in a language, as the program shows them. */
export const wordsOf = (language: string) => readJson(`locales/${language}.json`) as typeof ru;

/** The outline of the compiled pack that ships. */
export const shippedExhibit = (): Exhibit => readJson('assets/exhibit/compiled/exhibit.json') as Exhibit;

/** What is written on the glass: the exhibit's outline, and the interface's words by language. */
export interface Story {
  readonly exhibit: Exhibit;
  readonly wordsOf: typeof wordsOf;
}

/** What the shipped program shows. */
export const shippedStory = (): Story => ({ exhibit: shippedExhibit(), wordsOf });

/** The languages that the shipped exhibit is told in. */
export const languages = ['ru', 'ky', 'az'] as const;
