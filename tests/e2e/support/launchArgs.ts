/** How tests start Chromium: quiet, and as root without the sandbox that root cannot have. */
export const launchArgs: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];
