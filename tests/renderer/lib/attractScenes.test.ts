import { expect, it } from 'vitest';
import { planScenes } from '../../../renderer/lib/attractScenes.ts';
import { aPicture, aStop } from '../support/builders.ts';

const kinds = (exhibit: Parameters<typeof planScenes>[0]) => planScenes(exhibit).map(({ kind }) => kind);
const pictures = (count: number) => Array.from({ length: count }, (_, i) => aPicture({ id: `picture-${i}` }));
const dated = (count: number) => Array.from({ length: count }, (_, i) => aStop({ id: `stop-${i}`, period: '1930' }));

it('shows pictures by turns with works of hand and the years of chapters', () => {
  expect(kinds({ attract: pictures(6), chapters: dated(3) })).toEqual(
    ['shyrdak', 'chapter', 'road', 'chapter', 'carpet', 'chapter'].flatMap((kind) => ['picture', kind]),
  );
});

it('shows every picture and every dated chapter in a round', () => {
  for (const [shown, chapters] of [
    [1, 14],
    [60, 3],
    [6, 60],
  ] as const) {
    const scenes = planScenes({ attract: pictures(shown), chapters: dated(chapters) });
    const seen = scenes.map((scene) => (scene.kind === 'picture' ? scene.picture.id : ''));
    for (const { id } of pictures(shown)) expect(seen).toContain(id);
    const opened = scenes.flatMap((scene) => (scene.kind === 'chapter' ? [scene.stop.id] : []));
    expect(new Set(opened).size).toBe(chapters);
  }
});

it('has something to show without a picture and without a year', () => {
  expect(kinds({ attract: [], chapters: [aStop()] })).toEqual(['shyrdak', 'road', 'carpet']);
});
