import { describe, expect, it } from 'vitest';
import { emblem } from '../../../renderer/ornament/compose/emblem.ts';
import { countNodes, type Drawing } from '../../../renderer/ornament/drawing.ts';

const look = (drawing: Drawing): string => JSON.stringify(drawing.shapes);
/** The edge of the cloth, its wool, and the motif: what one sees first. */
const parts = ({ shapes }: Drawing): readonly string[] => {
  const [edge, ground] = shapes;
  const motif = shapes.at(-1);
  if (edge?.kind !== 'path' || ground?.kind !== 'path' || motif?.kind !== 'group') throw new Error('Not an emblem.');
  return [edge.d, String(ground.fill), JSON.stringify(motif.shapes).replace(/"(fill|stroke)":"\w+"/g, '')];
};

describe('emblems', () => {
  it('differ for two hundred people', () => {
    const ids = Array.from({ length: 200 }, (_, i) => `person-${i + 1}`);
    expect(new Set(ids.map((id) => look(emblem(id)))).size).toBe(200);
  });

  it('differ in motif, wool or cloth for every chapter of a long row', () => {
    const row = Array.from({ length: 144 }, (_, i) => parts(emblem(`chapter-${i}`, i)).join());
    expect(new Set(row).size).toBe(row.length);
  });

  it('never share motif or wool with their neighbour in a row', () => {
    for (let i = 1; i < 60; i += 1) {
      const [, wool, motif] = parts(emblem('x', i));
      const [, woolBefore, motifBefore] = parts(emblem('x', i - 1));
      expect(wool, `${i}`).not.toBe(woolBefore);
      expect(motif, `${i}`).not.toBe(motifBefore);
    }
  });

  it('are light enough for two hundred on a page', () => {
    for (let i = 0; i < 40; i += 1) {
      expect(countNodes(emblem('x', i))).toBeLessThanOrEqual(22);
      expect(look(emblem('x', i)).length).toBeLessThan(9000);
    }
  });
});
