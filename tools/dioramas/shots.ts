import { readFile } from 'node:fs/promises';

/** One picture to render: which scene script, which of its shots, and how large and clean. */
export interface Shot {
  readonly scene: string;
  readonly shot: number;
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  readonly samples: number;
}

/** Every picture the scenes can make, in the order of the story. */
export async function loadShots(): Promise<readonly Shot[]> {
  return JSON.parse(await readFile(new URL('shots.json', import.meta.url), 'utf8'));
}

/** The shots a person asked for; all of them when nothing was named. */
export function chooseShots(shots: readonly Shot[], scene?: string, shot?: number): readonly Shot[] {
  return shots.filter((each) => (scene ?? each.scene) === each.scene && (shot ?? each.shot) === each.shot);
}

/** A small quick version, to compose by. */
export function previewOf(shot: Shot): Shot {
  return { ...shot, width: 640, height: 360, samples: 24 };
}
