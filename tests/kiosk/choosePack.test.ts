import { join } from 'node:path';
import { expect, it } from 'vitest';
import { choosePack } from '../../electron/kiosk/choosePack.ts';
import type { PackLoader } from '../../electron/kiosk/packLoader.ts';
import { aFolder } from './support/aFolder.ts';
import { aLog } from './support/aLog.ts';
import { anExhibit } from './support/anExhibit.ts';

type Answer = Awaited<ReturnType<PackLoader['loadExhibit']>>;

const refused: Answer = { status: 'refused', reason: 'the title is missing' };
const ready: Answer = { status: 'ready', exhibit: anExhibit() };

/** Two packs of the museum's own and a shipped one, answering as told. */
async function aMuseum(answers: { newer?: Answer | Error; older?: Answer; shipped?: Answer }) {
  const packFolder = await aFolder({ '2026.2/stamp.json': '', '2026.1/stamp.json': '' });
  const [newer, older] = [join(packFolder, '2026.2'), join(packFolder, '2026.1')];
  const byFolder = new Map([
    [newer, answers.newer],
    [older, answers.older],
    ['shipped', answers.shipped],
  ]);
  const asked: string[] = [];
  const loadExhibit = async (folder: string): Promise<Answer> => {
    asked.push(folder);
    const answer = byFolder.get(folder) ?? { status: 'missing' };
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const log = aLog();
  const chosen = await choosePack({ packFolder, shipped: 'shipped' }, { loadExhibit }, log);
  return { chosen, log, asked, newer, older, packFolder };
}

it('shows the museum’s own newest pack and asks no further', async () => {
  const { chosen, asked, newer, log } = await aMuseum({ newer: ready, older: ready, shipped: ready });
  expect(chosen).toEqual({ status: 'ready', folder: newer, exhibit: anExhibit() });
  expect(asked).toEqual([newer]);
  expect(log.lines).toMatchObject([{ level: 'info', event: 'pack-chosen', details: { version: '2026.11' } }]);
});

it('shows the last good one where a newer one is refused, and says why and what to do', async () => {
  const { chosen, older, log, newer } = await aMuseum({ newer: refused, older: ready, shipped: ready });
  expect(chosen).toMatchObject({ status: 'ready', folder: older });
  expect(log.events()).toEqual(['pack-refused', 'pack-chosen']);
  expect(log.messages()).toContain(`The pack in ${newer} is not shown: the title is missing. Copy it again`);
});

it('shows the shipped one where the museum has none that can be shown', async () => {
  const { chosen } = await aMuseum({ newer: refused, shipped: ready });
  expect(chosen).toMatchObject({ status: 'ready', folder: 'shipped' });
});

it('goes on to the next when reading one fails', async () => {
  const { chosen, older, log } = await aMuseum({ newer: new Error('EIO'), older: ready });
  expect(chosen).toMatchObject({ folder: older });
  expect(log.messages()).toContain('EIO');
});

it('is out of order where none can be shown, and says where to put a good one', async () => {
  const { chosen, log, packFolder } = await aMuseum({ newer: refused });
  expect(chosen).toEqual({ status: 'out-of-order' });
  expect(log.events()).toEqual(['pack-refused', 'pack-refused', 'pack-refused', 'pack-none']);
  expect(log.messages()).toContain(`Put a good one into ${packFolder}`);
});
