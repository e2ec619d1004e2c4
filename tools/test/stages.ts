/** One step of `npm test`: a promise to the developer, and the command that keeps it. */
export interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** A report in the JSON form of Vitest or Playwright, from which tests are counted. */
  readonly report?: string;
}

const node = (script: string, ...args: string[]): [string, ...string[]] => [process.execPath, script, ...args];
const bin = (name: string, ...args: string[]): [string, ...string[]] => ['npx', '--no-install', name, ...args];
const vitest = (report: string, ...projects: string[]): Stage['command'] =>
  [
    ...bin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
    ...projects.flatMap((project) => ['--project', project]),
  ] as [string, ...string[]];

const UNIT = '.cache/test/unit.json';
const STAND_IN = '.cache/test/stand-in.json';
const LANGUAGES = '.cache/test/languages.json';
export const END_TO_END_REPORT = '.cache/test/end-to-end.json';

/**
 * All of it, in the order in which a failure is cheapest to learn. What would take a quarter of an hour takes turns: one
 * glass and language a day; `isFull` asks for all of them.
 */
export const listStages = (isFull: boolean): readonly Stage[] => [
  { name: 'types', command: bin('tsc', '-b') },
  { name: 'lint and import rules', command: bin('biome', 'check', '--error-on-warnings') },
  { name: 'unit and component tests', command: vitest(UNIT, 'node', 'dom'), report: UNIT },
  { name: 'stand-in for Electron', command: vitest(STAND_IN, 'stand-in'), report: STAND_IN },
  { name: 'language tests in Chromium', command: vitest(LANGUAGES, 'chromium'), report: LANGUAGES },
  { name: 'program and exhibit built', command: node('tools/build/build.ts') },
  { name: 'exhibit checked', command: node('tools/exhibit/exhibit.ts', 'check') },
  {
    name: 'end-to-end by touch in Chromium',
    command: bin('playwright', 'test', '--reporter=list,json'),
    report: END_TO_END_REPORT,
  },
  {
    name: isFull ? 'hands and eyes at every glass' : 'hands and eyes at one glass, another tomorrow',
    command: node('tools/access/access.ts', isFull ? '--full' : '--rotate=1'),
  },
];
