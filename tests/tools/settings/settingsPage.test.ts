import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { settingsSchema } from '../../../electron/contract/settings.ts';
import { describeRule, settingsPage } from '../../../tools/settings/settingsPage.ts';

it('is the page that docs/settings.md shows: run "node tools/settings/describeSettings.ts" if it is not', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/settings.md'), 'utf8');
  expect(page.replaceAll('\r\n', '\n')).toBe(settingsPage());
});

it('explains every setting, with its range and default', () => {
  const page = settingsPage();
  for (const name of Object.keys(settingsSchema.shape))
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\| \\S.*\\| \`.*\` \\|$`, 'm'));
  expect(page).toMatch(/`idleSeconds` \| .* \| whole number, 60 to 600 \| `75` \|/);
});

it('says in words what a field can be', () => {
  expect(describeRule({ anyOf: [{ type: 'string', format: 'uri' }, { type: 'null' }] })).toBe('address or `null`');
  expect(() => describeRule({ type: 'array' })).toThrow('no words for the kind "array"');
});
