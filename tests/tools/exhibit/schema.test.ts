import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { listSchemas } from '../../../tools/exhibit/listSchemas.ts';

const folder = resolve(import.meta.dirname, '../../../docs/schema');

it('docs/schema holds what the check uses: run "node tools/exhibit/exportSchema.ts" if it does not', () => {
  const written = readdirSync(folder).map((file) => [
    file,
    readFileSync(resolve(folder, file), 'utf8').replaceAll('\r\n', '\n'),
  ]);
  expect(Object.fromEntries(written)).toEqual(listSchemas());
});
