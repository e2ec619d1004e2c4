import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Coverage } from '../../electron/pack/coverage/coverage.ts';
import { measureCoverage } from '../../electron/pack/coverage/measureCoverage.ts';
import { COVERAGE_PAGE, coveragePage } from '../../tools/exhibit/coveragePage.ts';
import { readReviews } from '../../tools/exhibit/readReviews.ts';
import { readShippedPack } from './support/shippedPack.ts';

describe('the shipped story', () => {
  let coverage: Coverage;

  beforeAll(async () => {
    coverage = measureCoverage(await readShippedPack(), await readReviews());
  });

  it('is told in 14 chapters in each of the three languages, and nothing is missing, stale or changed since it was read', () => {
    expect(coverage.chapters).toHaveLength(14 * 3);
    expect(coverage.chapters.filter(({ missing, stale, changed }) => missing.length > 0 || stale || changed)).toEqual(
      [],
    );
    for (const { texts, written } of coverage.records) expect(written).toEqual({ ru: texts, ky: texts, az: texts });
  });

  it('says of each text which one was read: write the seal that "check --notes" gives, once it has been read again', async () => {
    const texts = (await readShippedPack()).chapters.flatMap((chapter) => chapter.texts);
    expect(texts.filter(({ seal }) => seal === undefined).map(({ file }) => file)).toEqual([]);
  });

  it('claims no approval that nobody signed, and has a review page for each chapter', () => {
    for (const { state, approvedBy, approvedOn, unconfirmed } of coverage.chapters) {
      expect(unconfirmed).toBeTypeOf('number');
      expect(state).not.toBe('draft');
      expect(state === 'approved').toBe(approvedBy !== undefined && approvedOn !== undefined);
    }
  });

  it('docs/content/coverage.md says how far it is: run "npm run exhibit -- coverage --write" if it does not', () => {
    expect(readFileSync(COVERAGE_PAGE, 'utf8').replaceAll('\r\n', '\n')).toBe(coveragePage(coverage));
  });
});
