import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../electron/pack/source/parseJson.ts';

const parsed = (text: string) => {
  const result = parseJson(text);
  return result.status === 'parsed' ? result.value : result;
};

describe('parseJson', () => {
  it.each([
    '{}',
    '[]',
    ' [ ] ',
    '"a"',
    '12',
    '-1.5e3',
    'true',
    'null',
    '{"a":{"b":[1,2,{"c":"d"}]},"e":""}',
    '"\\u0431\\n\\"\\\\"',
    '["","\\\\"]',
    '{"a/b~c":1}',
    '[1,\r\n\t2]',
  ])('reads %s as JSON.parse does', (text) => {
    expect(parsed(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['', 1, 'the file ends where a value is due'],
    ['{\n"a": 1,\n}', 3, '} stands where a key in double quotes is due'],
    ['{\n"a"\n1}', 3, '1 stands where a colon is due'],
    ['{"a": 1\n"b": 2}', 2, '"b" stands where a comma or } is due'],
    ['[1,\n2', 2, 'the file ends where a comma or ] is due'],
    ['[1\n2]', 2, '2 stands where a comma or ] is due'],
    ['[\n\n1,]', 3, '] stands where a value is due'],
    ["{'a': 1}", 1, "' stands where a key in double quotes is due"],
    ['{"a": "b\nc"}', 1, 'a text in double quotes is not closed on its line'],
    ['["a\\', 1, 'a text in double quotes is not closed on its line'],
    ['["\\x"]', 1, '"\\x" stands where a value is due'],
    ['[nil]', 1, 'nil stands where a value is due'],
    ['[01]', 1, '01 stands where a value is due'],
    ['{} {}', 1, '{ stands where the end of the file is due'],
    ['[\u00A01]', 1, '\u00A0 stands where a value is due'],
    ['// note\n{}', 1, '/ stands where a value is due'],
    [`[${'x'.repeat(100)}]`, 1, `${'x'.repeat(30)} stands where a value is due`],
    ['['.repeat(100_000), 1, 'it is nested deeper than 64 steps'],
  ])('refuses %j at line %i', (text, line, reason) => {
    expect(parseJson(text)).toEqual({ status: 'broken', line, reason });
    expect(() => JSON.parse(text)).toThrow();
  });

  it('knows the line of every value, and of the nearest one around what is missing', () => {
    const json = parseJson('[\n  {\n    "id": "a",\n    "alt": {\n      "ru": "x"\n    }\n  }\n]');
    if (json.status !== 'parsed') throw new Error(json.reason);
    expect(json.lineOf([])).toBe(1);
    expect(json.lineOf([0])).toBe(2);
    expect(json.lineOf([0, 'id'])).toBe(3);
    expect(json.lineOf([0, 'alt', 'ru'])).toBe(5);
    expect(json.lineOf([0, 'alt', 'ky'])).toBe(4);
    expect(json.lineOf([0, 'credit', 'ky'])).toBe(2);
    expect(json.lineOf([7])).toBe(1);
  });

  it('names keys that stand twice', () => {
    const json = parseJson('{\n"a": 1,\n"b": {"a": 2},\n"a": 3}');
    expect(json).toMatchObject({ value: { a: 3, b: { a: 2 } }, repeatedKeys: [{ key: 'a', line: 4 }] });
  });

  it('takes __proto__ for a key like any other', () => {
    const value = parsed('{"__proto__": {"polluted": true}}') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('polluted' in value).toBe(false);
  });

  it('reads a file of many megabytes without running out of stack', () => {
    const text = JSON.stringify(
      Array.from({ length: 50_000 }, (_, index) => ({ id: `p${index}`, alt: { ru: 'x'.repeat(50) } })),
    );
    expect((parsed(text) as unknown[]).length).toBe(50_000);
  });
});
