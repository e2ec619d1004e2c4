import type { Plugin } from 'vite';
import { readLicences } from './readLicences.ts';

const NAME = 'virtual:licences';

/** Lets the renderer import the licences of all that it is made of, read at build time and typed by nobody. */
export const licences = (root: string): Plugin => ({
  name: 'licences',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) => (id === `\0${NAME}` ? `export const licences = ${JSON.stringify(readLicences(root))};` : undefined),
});
