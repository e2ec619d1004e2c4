import { expect, it } from 'vitest';
import { chapterResultSchema, exhibitResultSchema } from '../../electron/contract/bridge.ts';
import { settingsSchema, visitSettingsSchema } from '../../electron/contract/settings.ts';
import { answerRequests } from '../../electron/kiosk/answerRequests.ts';
import type { ChosenPack } from '../../electron/kiosk/choosePack.ts';
import type { PackLoader } from '../../electron/kiosk/packLoader.ts';
import { aLog } from './support/aLog.ts';
import { aChapter, anExhibit } from './support/anExhibit.ts';

const shown: ChosenPack = { status: 'ready', folder: 'pack', exhibit: anExhibit() };

function aProgram({ pack = shown, loadChapter }: { pack?: ChosenPack; loadChapter?: PackLoader['loadChapter'] } = {}) {
  const log = aLog();
  const asked: unknown[] = [];
  let beats = 0;
  const answers = answerRequests({
    settings: settingsSchema.parse({ idleSeconds: 90, packFolder: '/secret' }),
    pack: Promise.resolve(pack),
    loader: {
      loadChapter: async (folder, id) => {
        asked.push([folder, id]);
        return (await loadChapter?.(folder, id)) ?? { status: 'ready', chapter: aChapter({ id }) };
      },
    },
    log,
    beat: () => {
      beats += 1;
    },
    awaitSight: async (isBelievedSeen) => !isBelievedSeen,
  });
  return { answers, log, asked, countBeats: () => beats };
}

it('gives the exhibit and where its pictures lie', async () => {
  const answer = await aProgram().answers.loadExhibit(undefined);
  expect(answer).toEqual({ status: 'ready', exhibit: anExhibit(), packUrl: 'kiosk://pack/' });
  expect(exhibitResultSchema.safeParse(answer).success).toBe(true);
});

it('says that it is out of order, and nothing more', async () => {
  const { answers, asked } = aProgram({ pack: { status: 'out-of-order' } });
  expect(await answers.loadExhibit(undefined)).toEqual({ status: 'out-of-order' });
  expect(await answers.loadChapter('1930')).toEqual({ status: 'missing' });
  expect(asked).toEqual([]);
});

it('gives a chapter of the pack that is shown', async () => {
  const { answers, asked } = aProgram();
  const answer = await answers.loadChapter('1930');
  expect(answer).toEqual({ status: 'ready', chapter: aChapter() });
  expect(chapterResultSchema.safeParse(answer).success).toBe(true);
  expect(asked).toEqual([['pack', '1930']]);
});

it.each([
  [{ status: 'missing' } as const, 'the pack has no such chapter'],
  [{ status: 'refused', reason: 'its SHA-256 differs' } as const, 'its SHA-256 differs'],
])('keeps from the glass why a chapter cannot be shown, and writes it down', async (loaded, reason) => {
  const { answers, log } = aProgram({ loadChapter: async () => loaded });
  expect(await answers.loadChapter('1930')).toEqual({ status: 'missing' });
  expect(log.messages()).toContain(`Chapter 1930 cannot be shown: ${reason}`);
});

it('tells the page the settings of a visit and none of the machine', async () => {
  const settings = await aProgram().answers.loadSettings(undefined);
  expect(visitSettingsSchema.parse(settings)).toEqual(settings);
  expect(settings.idleSeconds).toBe(90);
  expect(JSON.stringify(settings)).not.toContain('secret');
});

it('writes down a fault', async () => {
  const { answers, log } = aProgram();
  await answers.reportFault({ what: 'picture-failed', where: '1930', detail: 'media/a.avif' });
  expect(log.lines).toMatchObject([{ level: 'warn', event: 'picture-failed', details: { where: '1930' } }]);
});

it('hears the beat', async () => {
  const { answers, countBeats } = aProgram();
  await answers.beat(undefined);
  expect(countBeats()).toBe(1);
});
