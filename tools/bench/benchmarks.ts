import type { Benchmark } from './Benchmark.ts';
import { buildEmptyProgram } from './emptyProgram.ts';
import { measureImporting } from './pictures/importing.ts';
import { makePhotographs } from './pictures/photographs.ts';
import { measureStart } from './visit/start.ts';
import { measureStillness } from './visit/stillness.ts';
import { measureTouches } from './visit/touches.ts';
import { measureWeight } from './visit/weight.ts';

/** Everything that can be measured. Add a line here. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: 'visit',
    title: 'The visit',
    prepare: async () => {
      const empty = await buildEmptyProgram();
      return [measureStart(empty), measureWeight(empty), measureTouches(empty), measureStillness(empty)];
    },
  },
  { name: 'pictures', title: 'Pictures', prepare: async () => [measureImporting(await makePhotographs())] },
];
