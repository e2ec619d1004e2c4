import { fileURLToPath } from 'node:url';

/** The pack that ships. */
export const SHIPPED_PACK = fileURLToPath(new URL('../../assets/exhibit', import.meta.url));
