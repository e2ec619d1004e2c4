import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const biome = resolve(root, 'node_modules/@biomejs/biome/bin/biome');

/** What the linter says of a file at this path that holds only this import. */
function lint(path: string, imported: string): string {
  const source = `import { thing } from '${imported}';\nexport const things = [thing];\n`;
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', `--stdin-file-path=${path}`], {
    cwd: root,
    input: source,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('the import rules', () => {
  it.each([
    ['electron/contract/thing.ts', 'node:fs'],
    ['electron/contract/thing.ts', '../kiosk/thing.ts'],
    ['locales/engine/thing.ts', 'zod'],
    ['electron/pack/check/thing.ts', 'electron'],
    ['electron/preload.ts', 'zod'],
    ['electron/kiosk/thing.ts', '../pack/build/thing.ts'],
    ['renderer/components/Thing.tsx', '../store/thing.ts'],
    ['renderer/components/Thing.tsx', 'react-i18next'],
    ['renderer/screens/ThingScreen.tsx', './HomeScreen.tsx'],
    ['renderer/screens/ThingScreen.tsx', 'zod'],
    ['renderer/lib/thing.ts', '../screens/HomeScreen.tsx'],
  ])('refuse in %s what comes from %s', (path, imported) => {
    expect(lint(path, imported)).toContain('noRestrictedImports');
  });

  it.each([
    ['electron/contract/thing.ts', 'zod'],
    ['electron/kiosk/thing.ts', '../pack/load/thing.ts'],
    ['renderer/components/Thing.tsx', '../lib/thing.ts'],
    ['renderer/screens/ThingScreen.tsx', '../components/Thing.tsx'],
  ])('allow in %s what comes from %s', (path, imported) => {
    expect(lint(path, imported)).not.toContain('noRestrictedImports');
  });
});
