import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../electron/pack/text/findFigures.ts';

const figuresOf = (text: string, language: string) => [...findFigures(text, language, true).named].toSorted();

describe('the figures of a text', () => {
  it.each([
    ['ru', 'двадцать лет, две читальни и третья дверь', ['2', '20', '3']],
    ['ky', 'жыйырма жыл, эки окуу үйү жана үчүнчү эшик', ['2', '20', '3']],
    ['az', 'iyirmi il, iki qiraət koması və üçüncü qapı', ['2', '20', '3']],
  ])('are read from the words of %s, whatever their endings', (language, text, figures) => {
    expect(figuresOf(text, language)).toEqual(figures);
  });

  it.each([
    ['ru', 'около 20 тысяч, сто двадцать пять, тысяча и триста', ['1000', '125', '20000', '300']],
    ['ky', '20 миңге жакын, жүз жыйырма беш, миң жана үч жүз', ['1000', '125', '20000', '300']],
    ['az', 'təxminən 20 min, yüz iyirmi beş, min və üç yüz', ['1000', '125', '20000', '300']],
  ])('are put together from several words in %s', (language, text, figures) => {
    expect(figuresOf(text, language)).toEqual(figures);
  });

  it.each([
    ['ru', 'Пришли с семьёй и семью детьми поднялись; село, старожилы, один из них'],
    ['ky', 'Суу үчүн алтын берди, майда таш, бешик, жетишти, бир киши, жүзүндө'],
    ['az', 'Su üçün altında, onlar və onun beşiyi, bir adam, mağara, üzündə'],
  ])('are none where words of %s only look like numbers, and a single one is none', (language, text) => {
    expect(figuresOf(text, language)).toEqual([]);
  });

  it.each([
    ['ru', '31 июля 1944 года, 7–8 сентября, в марте'],
    ['ky', '1944-жылдын 31-июлунда, 7–8-сентябрында, мартта'],
    ['az', '31 iyul 1944-cü il, sentyabrın 7–8-də, martda'],
    ['az', '1944-cü il iyulun 31-də, 7–8 sentyabr, Martda'],
  ])('are days with their months, in the order of %s', (language, text) => {
    expect(figuresOf(text, language)).toEqual(['1944', '31 July', '7 September', '8 September', 'March']);
  });

  it.each(['ru', 'ky', 'az'])('are Roman numerals in %s, too, but for initials', (language) => {
    expect(figuresOf('XV, III, V – V. M.', language)).toEqual(['15', '3', '5']);
  });

  it.each([
    ['ru', 'обе стали клубами'],
    ['ky', 'экөө тең клубга айланды'],
    ['az', 'hər ikisi kluba çevrildi'],
  ])('are only alluded to in %s where both are meant', (language, text) => {
    expect(findFigures(text, language, true)).toEqual({ named: new Set(), alluded: new Set(['2']) });
  });

  it('are digits alone in a language whose words the program does not know', () => {
    expect(figuresOf('twenty in July 1930', 'en')).toEqual(['1930']);
  });
});
