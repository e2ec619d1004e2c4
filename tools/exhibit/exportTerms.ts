import { readFileSync, writeFileSync } from 'node:fs';
import { readSource } from '../../electron/pack/source/readSource.ts';
import { SHIPPED_PACK } from './shippedPack.ts';
import { TERMS_PAGE } from './termsPage.ts';
import { putTermTables } from './termTables.ts';

const pack = await readSource(SHIPPED_PACK, () => {});
const terms = pack?.terms.entries.map(({ value }) => value) ?? [];
writeFileSync(TERMS_PAGE, putTermTables(readFileSync(TERMS_PAGE, 'utf8'), terms));
console.log(`Wrote ${terms.length} terms into ${TERMS_PAGE}.`);
