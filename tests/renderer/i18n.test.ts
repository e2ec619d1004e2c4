import { describe, expect, it } from 'vitest';
import { createWords, interfaceLanguageFor, interfaceLanguages } from '../../renderer/i18n.ts';

const words = createWords();

describe('the interface', () => {
  it('speaks every language that has a file in locales/', () => {
    expect([...interfaceLanguages].sort()).toEqual(['az', 'ky', 'ru']);
  });

  it.each([
    ['ru', 1, '1 минута чтения'],
    ['ru', 3, '3 минуты чтения'],
    ['ru', 5, '5 минут чтения'],
    ['ru', 21, '21 минута чтения'],
    ['ky', 1, '1 мүнөттүк окуу'],
    ['ky', 5, '5 мүнөттүк окуу'],
    ['az', 1, '1 dəqiqəlik oxu'],
    ['az', 5, '5 dəqiqəlik oxu'],
  ])('counts in %s: %i', (language, count, text) => {
    expect(words.getFixedT(language)('home.minutes', { count })).toBe(text);
  });

  it('speaks Russian to a visitor whose language it has no words for', () => {
    expect(interfaceLanguageFor('tr')).toBe('ru');
    expect(interfaceLanguageFor('ky')).toBe('ky');
  });
});
