import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExhibit } from '../../../electron/pack/load/loadExhibit.ts';
import { runBuild } from '../../../tools/exhibit/runBuild.ts';
import { aPack, aPng } from '../../pack/support/aPack.ts';
import { run, start } from './commandLine.ts';

describe('exhibit build', () => {
  it('writes a pack that the kiosk loads', async () => {
    const root = await aPack();
    expect(await run(runBuild, root)).toMatchObject({
      code: 0,
      out: `Built ${join(root, 'compiled')}: 1 chapter, 2 pictures.\n`,
    });
    expect(await loadExhibit(join(root, 'compiled'))).toMatchObject({ status: 'ready' });
  });

  it('names flaws and builds all the same', async () => {
    const { code, out } = await run(runBuild, await aPack({ 'chapters/road/ky.md': undefined }));
    expect(code).toBe(0);
    expect(out).toMatch(/ky\.md {2}The chapter has no text.*\n\nBuilt .*, with 1 flaw\.\n$/s);
  });

  it('names errors and builds nothing', async () => {
    const root = await aPack({ 'media/gate.png': undefined });
    const { code, out } = await run(runBuild, root);
    expect(code).toBe(1);
    expect(out).toMatch(/is refused: 1 error, 0 flaws\. Nothing was built; what was built before is there still\.\n$/);
    expect(existsSync(join(root, 'compiled'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('stops at Ctrl+C, leaves nothing half-made and says so', async () => {
    const root = await aPack({ 'media/gate.png': await aPng(3800, 3800) });
    const { child, ended } = start('build', root);
    const isAtWork = () => existsSync(join(root, '.cache', 'pictures'));
    while (!isAtWork() && child.exitCode === null) await new Promise((wake) => setTimeout(wake, 5));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, out: '', err: expect.stringMatching(/nothing was left half-made/) });
    expect(existsSync(join(root, 'compiled'))).toBe(false);
    const left = readdirSync(join(root, '.cache'), { recursive: true }).map(String);
    expect(left.filter((name) => /making|\.part|building.|lock/.test(name))).toEqual([]);
  });
});
