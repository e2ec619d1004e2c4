import { beforeAll, describe, expect, it } from 'vitest';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';
import { readShippedPack } from './support/shippedPack.ts';

/** What the fact table has of each kind. Its collective entry of two groups of scholars is two records of people. */
const PEOPLE = 29;
const PLACES = 54;
const DOCUMENTS = 18;
const WORD_PAIRS = 60 + 47;
const FALSE_FRIENDS = 12;

/** The 50 terms of the fact table; four of them are two records each. */
const TERMS = [
  ...['akyn', 'kurultai', 'turkology', 'latin-alphabet', 'orthography', 'terminology', 'epic', 'state-duma', 'faction'],
  ...[
    'deportation',
    'exile',
    'repressed',
    'special-settlement',
    'special-settler',
    'contingent',
    'convoy',
    'goods-wagon',
  ],
  ...['dugout', 'floodplain', 'reed', 'aryk', 'canal', 'drainage-collector', 'irrigation-system', 'bast-crops'],
  ...['sugar-beet', 'seed-growing', 'plant-breeding', 'sovkhoz', 'reading-hut', 'output-norm', 'hydro-station'],
  ...['defence-committee', 'ss-mark', 'nkvd', 'ssr', 'hemshils', 'assimilation', 'fifth-column', 'labour-army'],
  ...['active-army', 'military-commissariat', 'great-patriotic-war', 'estrada', 'diaspora', 'khaganate'],
  ...[
    'great-migration',
    'autochthonous',
    'honorary-consul',
    'bilateral-meeting',
    'summit',
    'ceasefire',
    'embassy',
    'cis',
  ],
];

/** The facts that the fact table dates to a day, a month, a year, a range or a century. */
const DATED = [
  ...['F010', 'F016', 'F017', 'F033', 'F042', 'F043', 'F044', 'F045', 'F046', 'F047', 'F048', 'F049', 'F050', 'F051'],
  ...['F052', 'F053', 'F054', 'F055', 'F056', 'F057', 'F058', 'F067', 'F068', 'F069', 'F070', 'F076', 'F077', 'F078'],
  ...['F079', 'F083', 'F084', 'F100', 'F123', 'F124', 'F125', 'F126', 'F129', 'F130', 'F132', 'F133', 'F134', 'F135'],
  ...['F136', 'F137', 'F138', 'F139', 'F140', 'F141', 'F142', 'F143', 'F144', 'F145', 'F146', 'F147', 'F148', 'F149'],
  ...['F150', 'F151', 'F152', 'F153', 'F154', 'F155', 'F156', 'F157', 'F158', 'F159', 'F160', 'F161', 'F162', 'F163'],
  ...['F164', 'F165', 'F166', 'F167', 'F168', 'F169', 'F170', 'F171', 'F172', 'F173', 'F174', 'F175', 'F176', 'F178'],
  'F179',
];
/** Dates that the points of care forbid to set into a timeline. */
const WITHOUT_EVENT = [
  'F033', // C02: “the 1930s” are said of people who live today.
  'F044', // C12: nobody says that Kydyr-ake sat in the Duma.
  'F052', // C16: “1926 or later”, and the verse is not known.
  'F126', // C32: the conflict is the background of another event and none itself.
];
/** People who get no page. */
const WITHOUT_PAGE = /Бери[яи]|Сталин|Фрунзе/u;

describe('the records of the shipped story', () => {
  let pack: SourcePack;

  beforeAll(async () => {
    pack = await readShippedPack();
  });

  it('have everybody, every place and every document that the article names', () => {
    expect(pack.people.entries).toHaveLength(PEOPLE);
    expect(pack.places.entries).toHaveLength(PLACES);
    expect(pack.documents.entries).toHaveLength(DOCUMENTS);
  });

  it('have no page for Beria, Stalin and Frunze', () => {
    const names = pack.people.entries.map(({ value }) => value.name.ru ?? '');
    expect(names.filter((name) => WITHOUT_PAGE.test(name))).toEqual([]);
  });

  it('have an event for every dated fact that is told, but where a date would say too much', () => {
    const told = new Set(pack.events.entries.flatMap(({ value }) => value.facts));
    const omitted = new Set(pack.facts?.entries.flatMap(({ value }) => (value.omitted ? value.id : [])));
    expect(DATED.filter((id) => !told.has(id) && !omitted.has(id))).toEqual(WITHOUT_EVENT);
  });

  it('explain each of the 50 terms', () => {
    const ids = pack.glossary.entries.map(({ value }) => value.id);
    expect(ids).toEqual(expect.arrayContaining(TERMS));
  });

  it('have 60 and 47 pairs of words, and 12 false friends, each with a Kyrgyz and an Azerbaijani form', () => {
    expect(pack.words.entries).toHaveLength(WORD_PAIRS + FALSE_FRIENDS);
    for (const { value } of pack.words.entries) expect(Object.keys(value.forms).toSorted()).toEqual(['az', 'ky']);
  });
});
