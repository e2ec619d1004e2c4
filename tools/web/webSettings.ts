import { settingsSchema, type VisitSettings } from '../../electron/contract/settings.ts';

const { language, countdownSeconds, screenDiagonalInches, volumeCeiling, siteAddress, idleSeconds } =
  settingsSchema.parse({});

/** On a shared screen the visit times out, as in the kiosk. */
export const kioskSettings: VisitSettings = {
  language,
  countdownSeconds,
  screenDiagonalInches,
  volumeCeiling,
  siteAddress,
  idleSeconds,
};

/** On a visitor's own phone nobody else waits: no time-out, and the device sets the volume. */
export const phoneSettings: VisitSettings = { ...kioskSettings, idleSeconds: null, volumeCeiling: 1 };
