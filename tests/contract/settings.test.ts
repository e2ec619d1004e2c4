import { expect, it } from 'vitest';
import { settingsSchema, visitSettingsSchema } from '../../electron/contract/settings.ts';

it('starts a kiosk with nothing said', () => {
  expect(settingsSchema.parse({})).toMatchObject({
    idleSeconds: 75,
    countdownSeconds: 30,
    display: 1,
    packFolder: null,
  });
});

it('explains every field', () => {
  for (const [name, field] of Object.entries(settingsSchema.shape))
    expect([name, field.description]).toEqual([name, expect.any(String)]);
});

it('leads a visitor’s phone nowhere but to https', () => {
  const withSite = (siteAddress: string) => settingsSchema.safeParse({ siteAddress }).success;
  expect(withSite('https://museum.example/')).toBe(true);
  for (const address of ['http://museum.example/', 'javascript:alert(1)', 'museum.example'])
    expect([address, withSite(address)]).toEqual([address, false]);
});

it('lets a visit on a visitor’s own phone never time out', () => {
  const { idleSeconds: _, ...visit } = visitSettingsSchema.parse({ ...visitOf(settingsSchema.parse({})) });
  expect(visitSettingsSchema.safeParse({ ...visit, idleSeconds: null }).success).toBe(true);
});

it('keeps the machine’s own settings from the page', () => {
  expect(visitSettingsSchema.safeParse(settingsSchema.parse({})).success).toBe(false);
});

const visitOf = ({ display: _display, packFolder: _packFolder, ...visit }: ReturnType<typeof settingsSchema.parse>) =>
  visit;
