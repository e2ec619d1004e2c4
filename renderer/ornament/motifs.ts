import { bulud } from './carpet/bulud.ts';
import { buta } from './carpet/buta.ts';
import type { CarpetMotif } from './carpet/carpetMotif.ts';
import { ejdaha } from './carpet/ejdaha.ts';
import { gol } from './carpet/gol.ts';
import { layCarpetMotif } from './carpet/layKnots.ts';
import { qarmaq } from './carpet/qarmaq.ts';
import { qocBuynuzu } from './carpet/qocBuynuzu.ts';
import { qus } from './carpet/qus.ts';
import { ulduz } from './carpet/ulduz.ts';
import { xonca } from './carpet/xonca.ts';
import type { Shape } from './drawing.ts';
import type { Dyes } from './dyes.ts';
import { badam } from './felt/badam.ts';
import type { FeltMotif } from './felt/feltMotif.ts';
import { itKuyruk } from './felt/itKuyruk.ts';
import { jyldyzcha } from './felt/jyldyzcha.ts';
import { kaikalak } from './felt/kaikalak.ts';
import { kargaTyrmak } from './felt/kargaTyrmak.ts';
import { kochkorMuyuz } from './felt/kochkorMuyuz.ts';
import { kyial } from './felt/kyial.ts';
import { layMotif } from './felt/layFelt.ts';
import { synarMuyuz } from './felt/synarMuyuz.ts';
import { tortMuyuz } from './felt/tortMuyuz.ts';
import { tumarcha } from './felt/tumarcha.ts';

export type Motif = FeltMotif | CarpetMotif;

export const feltMotifs = [
  kochkorMuyuz,
  tortMuyuz,
  kaikalak,
  badam,
  kyial,
  jyldyzcha,
  kargaTyrmak,
  tumarcha,
  synarMuyuz,
  itKuyruk,
] as const;
export const carpetMotifs = [gol, buta, ulduz, qarmaq, bulud, xonca, ejdaha, qocBuynuzu, qus] as const;

/** All motifs, felt and carpet in turn. */
export const motifs: readonly Motif[] = feltMotifs.flatMap((felt, i) => {
  const carpet = carpetMotifs[i];
  return carpet ? [felt, carpet] : [felt];
});

/** Any motif in its square from -50 to 50. */
export const drawMotif = (motif: Motif, dyes: Dyes): readonly Shape[] =>
  motif.tradition === 'felt' ? layMotif(motif, dyes) : layCarpetMotif(motif, dyes);
