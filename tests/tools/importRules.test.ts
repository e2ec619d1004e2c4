import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const forbidden = [
  ['electron/contract/a.ts', 'node:fs'],
  ['electron/contract/b.ts', '../kiosk/thing.ts'],
  ['locales/engine/a.ts', 'zod'],
  ['electron/pack/check/a.ts', 'electron'],
  ['electron/preload.ts', 'zod'],
  ['electron/kiosk/a.ts', '../pack/build/thing.ts'],
  ['renderer/components/A.tsx', '../store/thing.ts'],
  ['renderer/components/B.tsx', 'react-i18next'],
  ['renderer/screens/AScreen.tsx', './HomeScreen.tsx'],
  ['renderer/screens/BScreen.tsx', 'zod'],
  ['renderer/lib/a.ts', '../screens/HomeScreen.tsx'],
] as const;

const allowed = [
  ['electron/contract/c.ts', 'zod'],
  ['electron/kiosk/b.ts', '../pack/load/thing.ts'],
  ['renderer/components/C.tsx', '../lib/thing.ts'],
  ['renderer/screens/CScreen.tsx', '../components/Thing.tsx'],
] as const;

/** A copy of the project's lint rules over files that hold one import each. */
describe('the import rules', () => {
  let folder: string;
  let refused: ReadonlySet<string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
    const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
    cpSync(join(root, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true, force: true });
    for (const [path, imported] of [...forbidden, ...allowed]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `import { thing } from '${imported}';\n\nexport const things = [thing];\n`);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=100', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const report = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    refused = new Set(
      report.diagnostics
        .filter(({ category }) => category === 'lint/style/noRestrictedImports')
        .map(({ location }) => (typeof location.path === 'string' ? location.path : location.path.file))
        .map((path) => path.replaceAll('\\', '/').replace(/^\.\//, '')),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(forbidden)('refuse in %s what comes from %s', (path) => {
    expect(refused).toContain(path);
  });

  it.each(allowed)('allow in %s what comes from %s', (path) => {
    expect(refused).not.toContain(path);
  });
});
