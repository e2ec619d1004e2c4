/** How Chromium's window is to look. */
export interface WindowWish {
  readonly mode: 'kiosk' | 'windowed' | 'headless';
  readonly size?: { readonly width: number; readonly height: number };
}

/** What the stand-in asks of Chromium whatever the program does: no call home, no first-run page, no prompt. */
const QUIET = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-features=MediaRouter,OptimizationHints,Translate',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Electron’s own defaults, which Chromium has not: sound without a touch, no going back by a swipe, no slowing down when covered. */
const AS_ELECTRON = [
  '--autoplay-policy=no-user-gesture-required',
  '--disable-backgrounding-occluded-windows',
  '--overscroll-history-navigation=0',
];

export interface FlagWishes extends WindowWish {
  readonly profile: string;
  /** Opens a DevTools port on the loopback beside the pipe, for a test to look on. */
  readonly isObserved: boolean;
  readonly isRoot: boolean;
  /** What the program appended with `app.commandLine.appendSwitch`, as whole arguments. */
  readonly fromProgram: readonly string[];
}

/** The command line of Chromium. */
export function chromiumFlags(wishes: FlagWishes): readonly string[] {
  const { mode, size, profile, isObserved, isRoot, fromProgram } = wishes;
  return [
    `--user-data-dir=${profile}`,
    // Windows are opened over the pipe, and the browser outlives the last of them, as a program does in Electron.
    '--remote-debugging-pipe',
    '--no-startup-window',
    ...(isObserved ? ['--remote-debugging-port=0'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(mode === 'headless' ? ['--headless'] : []),
    ...(mode === 'kiosk' ? ['--kiosk', '--window-position=0,0'] : []),
    ...(size ? [`--window-size=${size.width},${size.height}`] : []),
    ...(mode === 'headless' && size ? [`--screen-info={${size.width}x${size.height}}`] : []),
    ...QUIET,
    ...AS_ELECTRON,
    ...fromProgram,
  ];
}
