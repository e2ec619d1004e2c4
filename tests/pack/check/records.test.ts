import { describe, expect, it } from 'vitest';
import { aField, aPicture } from '../support/aPack.ts';
import { flawsOf, withChapter, withExhibit, withRussian } from '../support/slips.ts';

describe('records', () => {
  it('cannot share an id', async () => {
    expect(await flawsOf({ 'pictures.json': [aPicture(), aField(), aPicture({ file: 'media/field.jpg' })] })).toEqual([
      'error pictures.json:46  Two records have the id “gate”. Give one of them another id, or delete it.',
    ]);
  });

  it('cannot be listed twice', async () => {
    expect(
      await flawsOf({
        ...withExhibit({ chapters: ['road', 'road'] }),
        ...withChapter({ slides: ['gate', 'field', 'gate'] }),
      }),
    ).toEqual([
      'flaw chapters/road/chapter.json:23  The slide “gate” is listed twice. Delete one of the two.',
      'error exhibit.json:33  The chapter “road” is listed twice. Delete one of the two.',
    ]);
  });

  it('have known keys only, each once', async () => {
    const twice = '[{ "id": "chu", "name": { "ru": "Чу", "ky": "Чүй",\n "az": "Çu", "ky": "Чү" },\n "latitud": 43 }]';
    expect(await flawsOf({ 'places.json': twice })).toEqual([
      'flaw places.json:2  “ky” stands twice in one record, and only the second counts. Delete one of the two.',
      'flaw places.json:3  The program knows no “latitud” here. Correct its spelling or delete it.',
    ]);
  });

  it('link to something', async () => {
    expect(
      await flawsOf({
        ...withExhibit({ attract: ['nowhere'] }),
        ...withChapter({
          cover: 'no-cover',
          slides: ['gate', 'field', 'no-slide'],
          people: ['no-one'],
          places: ['no-place'],
          events: ['never'],
          sections: [
            { id: 'gate', facts: ['F1', 'F2'], picture: 'no-picture' },
            { id: 'water', facts: ['F3'] },
          ],
        }),
        ...withRussian({ water: '## Вода {#water}\n\n[Колодец](term:well).' }),
        'pictures.json': [aPicture({ people: ['stranger'], place: 'no-town' }), aField()],
      }),
    ).toEqual(
      [
        'chapters/road/chapter.json:2  “no-cover” is named here and is not in pictures.json',
        'chapters/road/chapter.json:11  “no-picture” is named here and is not in pictures.json',
        'chapters/road/chapter.json:23  “no-slide” is named here and is not in pictures.json',
        'chapters/road/chapter.json:26  “no-one” is named here and is not in people.json',
        'chapters/road/chapter.json:29  “no-place” is named here and is not in places.json',
        'chapters/road/chapter.json:32  “never” is named here and is not in events.json',
        'chapters/road/ru.md:15  “well” is named here and is not in glossary.json',
        'exhibit.json:35  “nowhere” is named here and is not in pictures.json',
        'pictures.json:23  “stranger” is named here and is not in people.json',
        'pictures.json:25  “no-town” is named here and is not in places.json',
      ].map((line) => {
        const [, id, file] = /“(.*)”.* (\S+)$/.exec(line) ?? [];
        return `flaw ${line}. Correct the id, or add “${id}” to ${file}.`;
      }),
    );
  });

  it('of a file that does not fit are known all the same to those who link to them', async () => {
    expect(await flawsOf({ 'places.json': [{ id: 'chu', name: 'Чу' }] })).toEqual([
      'error places.json:4  name has to be a record in { }. See docs/pack.md for what belongs there.',
    ]);
  });
});
