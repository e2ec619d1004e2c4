import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCoverage } from '../../../tools/exhibit/runCoverage.ts';
import { aFolder, aPack } from '../../pack/support/aPack.ts';
import { run } from './commandLine.ts';

describe('exhibit coverage', () => {
  it('prints a table a language and names what is missing, which fails nothing', async () => {
    const { code, out } = await run(runCoverage, await aPack({ 'chapters/road/az.md': undefined }));
    expect(code).toBe(0);
    expect(out).toContain('## Русский (ru)');
    expect(out).toContain('| road | 2 of 2 | 1 of 2 | 22 | 2 of 2 | 2 of 2 | 0 | – | reviewed | – |');
    expect(out).toContain('| road | 0 of 2 | 1 of 2 | 0 | 2 of 2 | 2 of 2 | 4 | – | no text | – |');
    expect(out).toContain('- az, road: title, lead, section gate, section water\n');
  });

  it('names who approved a text, without letting the name divide the table', async () => {
    const text = '---\nstate: approved\napprovedBy: A|B\napprovedOn: 2026-11-22\n---\n# Yol\n\n1930\n';
    const { out } = await run(runCoverage, await aPack({ 'chapters/road/az.md': text }));
    expect(out).toContain('| approved by A\\|B, 2026-11-22 |');
  });

  it('writes JSON for programs', async () => {
    const { code, out } = await run(runCoverage, await aPack(), { json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out).chapters).toHaveLength(3);
  });

  it('writes the page of the shipped pack for no other', async () => {
    await expect(run(runCoverage, await aPack(), { write: true })).rejects.toThrow(
      '--write is for the pack that ships',
    );
  });

  it('says in one line that there is no folder, and fails', async () => {
    const { code, out, err } = await run(runCoverage, join(aFolder(), 'gone'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Name the folder that holds exhibit.json');
  });
});
