import { readFile } from 'node:fs/promises';
import type { LabelKind, LocalizedText } from '../../electron/contract/exhibit.ts';

/** A name that a map bears: a place of the exhibit, or a name of `names.json`; its own position and kind win. */
interface PlannedLabel {
  readonly place?: string;
  readonly name?: string;
  readonly kind?: LabelKind;
  /** Degrees, as everywhere in a plan: `74.6 42.9`. */
  readonly at?: string;
}

/** One map: what it shows, and where on the earth. */
export interface Plan {
  readonly picture: string;
  /** The file of `tools/dioramas/briefs` that holds the record until the picture is taken in. */
  readonly chapter: string;
  readonly centre: string;
  /** How much of the earth the picture is wide. */
  readonly km: number;
  /** The scale, as `Atlas` counts it. */
  readonly detail: number;
  /** How broad the ranges are beside those of the atlas: the nearer one sees them, the less of them is foot. */
  readonly breadth: number;
  /** No hint of a season where the source does not say when in the year. */
  readonly snow: boolean;
  /** A low sun, or a grey day where the story is one of force. */
  readonly light: 'sun' | 'cloud';
  /** Small lamps: ids of places, or degrees. */
  readonly lights: readonly string[];
  /** Soft spots of colour without an edge; `km` is how far they reach, east-west and north-south. */
  readonly patches: readonly {
    readonly at: string;
    readonly km: readonly [number, number];
    readonly colour: 'pomegranate' | 'saffron' | 'indigo' | 'felt';
    readonly strength: number;
  }[];
  /** Threads of wool laid over the land; `fade` lets one run out into nothing, `stitched` is dashed. */
  readonly threads: readonly { readonly line: string; readonly fade: boolean; readonly stitched: boolean }[];
  /** In the order of their weight: where room is short, the last are left out. */
  readonly labels: readonly PlannedLabel[];
}

/** A name that no place of the exhibit has: seas, rivers, mountains. */
export interface GeographicName {
  readonly kind: LabelKind;
  readonly at: string;
  readonly text: LocalizedText;
}

const read = async (file: string) => JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'));

/** The maps; the first is shot 1 of the scene. */
export const loadPlans = (): Promise<readonly Plan[]> => read('plans.json');

/** Names of seas, rivers and mountains, by id. */
export const loadNames = (): Promise<Readonly<Record<string, GeographicName>>> => read('names.json');
