import { fileURLToPath } from 'node:url';

/** The list of characters that the program's fonts have. */
export const FONT_COVERAGE_FILE = fileURLToPath(new URL('../../assets/fonts/coverage.json', import.meta.url));
