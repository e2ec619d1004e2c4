import type { VisitSettings } from '../../electron/contract/settings.ts';

/** What holds until the settings have come, and where they never do: a visit that nobody ends still ends. */
export const settingsUntilLoaded: VisitSettings = {
  language: null,
  idleSeconds: 75,
  countdownSeconds: 30,
  screenDiagonalInches: null,
  volumeCeiling: 0.6,
  siteAddress: null,
};
