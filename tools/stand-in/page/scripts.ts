import { decode } from '../border/decode.ts';
import { encode } from '../border/encode.ts';
import { askAboutKeys } from './askAboutKeys.ts';
import { openPort } from './port.ts';
import { reportViolations } from './reportViolations.ts';
import { runPreload } from './runPreload.ts';
import { serveMainWorld } from './serveMainWorld.ts';

/** Names that a page's own scripts must not guess: fresh for every run. */
export interface Secrets {
  /** The isolated world, its binding and, within it, the function by which the stand-in speaks to it. */
  readonly world: string;
  readonly binding: string;
  readonly receiver: string;
  readonly toPage: string;
  readonly toPreload: string;
  readonly questionPath: string;
}

export function createSecrets(random: string): Secrets {
  return {
    world: `preload-${random}`,
    binding: `tell${random}`,
    receiver: `receive${random}`,
    toPage: `to-page-${random}`,
    toPreload: `to-preload-${random}`,
    questionPath: `/.stand-in-${random}/key`,
  };
}

/** The source texts that Chromium runs at the start of every document: in the page's own world, and in the preload's. */
export interface PageScripts {
  readonly page: string;
  readonly preload: string;
}

const codec = `{ encode: ${encode}, decode: ${decode} }`;

/** Writes the scripts: functions of this folder as their own source text, and the preload as the program built it. */
export function writeScripts(secrets: Secrets, preloadSource: string | undefined, processFacts: object): PageScripts {
  const { binding, receiver, toPage, toPreload, questionPath } = secrets;
  const text = (value: unknown) => JSON.stringify(value);
  return {
    page: `(${serveMainWorld})(${openPort}, ${text({ out: toPreload, into: toPage })}, ${codec});`,
    preload: `{
      const tell = (message) => globalThis[${text(binding)}](JSON.stringify(message));
      (${reportViolations})(tell);
      (${askAboutKeys})(${text(questionPath)});
      // Electron runs a preload in the main frame only.
      if (window.top === window && ${preloadSource !== undefined}) (${runPreload})({
        names: ${text({ out: toPage, into: toPreload })},
        codec: ${codec},
        openPort: ${openPort},
        tell,
        listen: (receive) => { globalThis[${text(receiver)}] = (text) => receive(JSON.parse(text)); },
        process: Object.freeze(${text(processFacts)}),
        preload: function (require, module, exports, process) {
${preloadSource ?? ''}
        },
      });
    }`,
  };
}
