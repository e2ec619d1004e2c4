import { fileURLToPath } from 'node:url';
import type { Coverage } from '../../electron/pack/coverage/coverage.ts';
import { printCoverage } from './printCoverage.ts';

/** The page about the shipped pack. */
export const COVERAGE_PAGE = fileURLToPath(new URL('../../docs/content/coverage.md', import.meta.url));

/** The whole page, generated: what somebody changes in it by hand is gone the next time. */
export const coveragePage = (coverage: Coverage): string => `# Coverage

Written by \`npm run exhibit -- coverage --write\`; a test compares this page with the texts. *Illustrated* are sections with a
picture or an interactive; *missing* is what Russian stands in for; *stale* is a text whose original has changed since;
*changed since* and *an older text approved* say that the text itself has, since it was read.
*Unconfirmed* counts the places that wait for a native speaker: the rows below “Doubts” on the chapter’s page in \`review/\`
(\`review.md\` for 1930) that name the language or \`all\`. Whoever settles one deletes its row; a new doubt is a new row. The
doubts of the blind readings concern several chapters and are not counted here.

${printCoverage(coverage)}`;
