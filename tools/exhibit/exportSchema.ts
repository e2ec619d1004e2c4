import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { listSchemas } from './listSchemas.ts';

const folder = resolve(import.meta.dirname, '../../docs/schema');
for (const [file, schema] of Object.entries(listSchemas())) {
  const path = resolve(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, schema);
  console.log(`Wrote ${path}.`);
}
