import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const bare = [
  "export const a = new Intl.DateTimeFormat('ky');",
  'export type B = Intl.Collator;',
  'export const c = globalThis.Intl;',
  "export const d = 'a'.localeCompare('b');",
  'export const e = (f?: string) => f?.localeCompare;',
  'export const g = (1).toLocaleString();',
  "export const h = new Date(0).toLocaleDateString('az');",
  'export const i = new Date(0).toLocaleTimeString();',
  "export const j = 'i'.toLocaleUpperCase('az');",
  "export const k = (l?: string) => l?.toLocaleLowerCase('az');",
];

let folder: string;
let refused: ReadonlySet<string>;

/** The project's lint rules over a copy of each line, where it is forbidden and where it is the engine's own. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bare-intl-'));
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
  cpSync(join(root, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true });
  for (const place of ['renderer/lib', 'electron/kiosk', 'locales/engine']) {
    for (const [index, line] of bare.entries()) {
      const path = join(folder, place, `${index}.ts`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${line}\n`);
    }
  }
  const program = resolve(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=200', '.'];
  const { stdout } = spawnSync(process.execPath, [program, ...options], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { location: { path: string | { file: string } } }[];
  };
  refused = new Set(
    diagnostics.map(({ location: { path } }) => (typeof path === 'string' ? path : path.file).replaceAll('\\', '/')),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(bare.map((line, index) => [line, index] as const))(
  'refuses «%s» outside the language engine',
  (_line, index) => {
    expect([...refused].filter((path) => path.endsWith(`/${index}.ts`)).sort()).toEqual([
      expect.stringContaining(`electron/kiosk/${index}.ts`),
      expect.stringContaining(`renderer/lib/${index}.ts`),
    ]);
  },
);
