import { fileURLToPath } from 'node:url';

/** The page that explains the terms of the shipped pack and holds their table. */
export const TERMS_PAGE = fileURLToPath(new URL('../../docs/content/terms.md', import.meta.url));
