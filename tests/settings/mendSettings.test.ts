import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../electron/contract/settings.ts';
import { mendSettings } from '../../electron/settings/mendSettings.ts';

const defaults = settingsSchema.parse({});

it('takes the defaults where nothing is said, naming each field', () => {
  const { settings, faults } = mendSettings({});
  expect(settings).toEqual(defaults);
  expect(faults.map(({ field }) => field)).toEqual(Object.keys(settingsSchema.shape));
  expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['absent']));
});

it('keeps what is good beside what is bad', () => {
  const { settings, faults } = mendSettings({ ...defaults, idleSeconds: 120, volumeCeiling: 7 });
  expect(settings).toEqual({ ...defaults, idleSeconds: 120 });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ kind: 'bad', field: 'volumeCeiling' });
  expect(faults[0]?.message).toMatch(/volumeCeiling cannot be 7 .*0\.6 is used.*docs\/settings\.md/);
});

describe.each([
  ['idleSeconds', [59, 601, 75.5, '75', null, Number.NaN]],
  ['countdownSeconds', [19, 121, {}]],
  ['screenDiagonalInches', [0, 111, '55"']],
  ['display', [0, 17, 1.5]],
  ['volumeCeiling', [-0.1, 1.1, true]],
  ['language', ['', 'russian!', 7]],
  ['siteAddress', ['museum.example', 'http://museum.example/', 'javascript:alert(1)', '']],
  ['packFolder', ['', 5]],
] as const)('%s', (field, values) => {
  it.each(values.map((value) => [value]))('is never %j', (value) => {
    const { settings, faults } = mendSettings({ ...defaults, [field]: value });
    expect(settings[field]).toBe(defaults[field]);
    expect(faults.map(({ field: named }) => named)).toEqual([field]);
  });
});

it('leaves out what a newer program may know, naming it', () => {
  const { settings, faults } = mendSettings({ ...defaults, hologram: true });
  expect(settings).toEqual(defaults);
  expect(faults).toMatchObject([{ kind: 'unknown', field: 'hologram' }]);
});

it('takes nothing from names that every object has', () => {
  const { settings, faults } = mendSettings(JSON.parse('{"__proto__": {"idleSeconds": 30}, "constructor": 1}'));
  expect(settings).toEqual(defaults);
  expect(faults.filter(({ kind }) => kind === 'unknown').map(({ field }) => field)).toEqual([
    '__proto__',
    'constructor',
  ]);
});
