import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settingsPage } from './settingsPage.ts';

const page = resolve(import.meta.dirname, '../../docs/settings.md');
writeFileSync(page, settingsPage());
console.log(`Wrote ${page}.`);
