import { expect, it } from 'vitest';
import { formatDate } from '../../../locales/engine/formatDate.ts';
import { languageOf } from '../../../renderer/lib/languages.ts';

it('knows the languages that have a folder in locales/', () => {
  expect(['ru', 'ky', 'az'].map((code) => languageOf(code).name)).toEqual(['Русский', 'Кыргызча', 'Azərbaycanca']);
});

it('writes a pack’s language that has no folder plainly, not in somebody else’s words', () => {
  expect(formatDate('1944-07-31', languageOf('tlh'))).toBe('1944-07-31');
});
