import { beforeAll, describe, expect, it } from 'vitest';
import { findUntoldFacts } from '../../electron/pack/check/findUntoldFacts.ts';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';
import { readShippedPack } from './support/shippedPack.ts';

const FACTS = 184;
/** What the fact table advises, in its section 10, to leave out or to soften. Nothing else may be left out. */
const ADVISED_AGAINST = [
  ...['F004', 'F012', 'F015', 'F025', 'F044', 'F046', 'F088', 'F091', 'F111', 'F120', 'F122'],
  ...['F127', 'F128', 'F130', 'F131', 'F152', 'F153'],
];

const WITHOUT_FACTS = [
  'homeland#your-story',
  'languages#aloud',
  'languages#false-friends',
  'languages#guests',
  'languages#rules',
];

describe('the facts of the article', () => {
  let pack: SourcePack;

  beforeAll(async () => {
    pack = await readShippedPack();
  });

  const listFacts = () => pack.facts?.entries.map(({ value }) => value) ?? [];

  it('stand in the list all 184, each once', () => {
    const ids = Array.from({ length: FACTS }, (_, index) => `F${String(index + 1).padStart(3, '0')}`);
    expect(
      listFacts()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids);
  });

  it('are each told by a section or a record, or left out with a reason', () => {
    expect(findUntoldFacts(pack).map(({ message }) => message)).toEqual([]);
  });

  it('are left out only where the fact table advises against them, and the reason is a sentence', () => {
    const omitted = listFacts().filter((fact) => fact.omitted !== undefined);
    expect(omitted.length).toBeGreaterThan(0);
    expect(ADVISED_AGAINST).toEqual(expect.arrayContaining(omitted.map(({ id }) => id)));
    for (const fact of omitted) expect(fact.omitted?.split(' ').length).toBeGreaterThan(4);
  });

  it('keep their holder in every language where they are a claim, an opinion or said by somebody', () => {
    const held = listFacts().filter(({ kind, omitted }) => kind !== 'stated' && omitted === undefined);
    expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(['F085', 'F086', 'F087', 'F089', 'F090', 'F091']));
    const languages = ['az', 'ky', 'ru'];
    expect(held.filter(({ holder }) => `${Object.keys(holder ?? {}).toSorted()}` !== `${languages}`)).toEqual([]);
  });

  it('stand behind every section, but the pages on words (a list of their own) and the invitation to the visitor', () => {
    const bare = pack.chapters.flatMap(({ id, entry }) =>
      (entry?.value.sections ?? []).filter(({ facts }) => facts.length === 0).map((section) => `${id}#${section.id}`),
    );
    expect(bare.toSorted()).toEqual(WITHOUT_FACTS);
  });
});
