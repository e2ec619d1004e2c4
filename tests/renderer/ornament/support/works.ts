import { appIcon } from '../../../../renderer/ornament/compose/appIcon.ts';
import { carpet } from '../../../../renderer/ornament/compose/carpet.ts';
import { divider } from '../../../../renderer/ornament/compose/divider.ts';
import { emblem } from '../../../../renderer/ornament/compose/emblem.ts';
import { field } from '../../../../renderer/ornament/compose/field.ts';
import { frame } from '../../../../renderer/ornament/compose/frame.ts';
import { medallion } from '../../../../renderer/ornament/compose/medallion.ts';
import { sectionMark } from '../../../../renderer/ornament/compose/sectionMark.ts';
import { shyrdak } from '../../../../renderer/ornament/compose/shyrdak.ts';
import { waiting } from '../../../../renderer/ornament/compose/waiting.ts';
import type { Drawing } from '../../../../renderer/ornament/drawing.ts';
import { road } from '../../../../renderer/ornament/road/road.ts';
import { windingStops } from '../../../../renderer/ornament/road/windingStops.ts';

const seeds = ['1930', 'gəncə', 'сокулук', 'дүйшөнкул-1944', ''] as const;

export const someRoad = (count: number, width = 1920, height = 1080, direction: 'across' | 'down' = 'across') =>
  road(windingStops(count, { width, height, margin: 110, direction }), { size: [width, height], width: 48 });

/** One of everything, for each of a few seeds, with a name to tell a person which. */
export const everyWork = (): readonly (readonly [name: string, drawing: Drawing])[] =>
  seeds.flatMap((seed, i) => [
    [`emblem "${seed}"`, emblem(seed)],
    [`emblem "${seed}", number ${i}`, emblem(seed, i)],
    [`medallion "${seed}"`, medallion(seed)],
    [`frame "${seed}"`, frame(1920, 1080, seed)],
    [`portrait frame "${seed}"`, frame(1080, 1920, seed, { border: 40 })],
    [`divider "${seed}"`, divider(900, seed)],
    [`field "${seed}"`, field(1920, 1080, seed)],
    [`shyrdak "${seed}"`, shyrdak(1920, 1080, seed)],
    [`carpet "${seed}"`, carpet(1920, 1080, seed)],
    [`waiting "${seed}"`, waiting(seed)],
    [`section mark ${i}`, sectionMark(i * 4)],
    [`icon of ${16 << i}`, appIcon(16 << i)],
    [`road of ${1 + i * 13}`, someRoad(1 + i * 13).drawing],
  ]);
