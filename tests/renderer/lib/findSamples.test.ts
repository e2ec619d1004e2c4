import { expect, it } from 'vitest';
import { findSamples } from '../../../renderer/lib/findSamples.ts';
import { anExhibit, aPicture, aStop } from '../support/builders.ts';

const exhibit = anExhibit({
  attract: [aPicture({ id: 'reeds' }), aPicture({ id: 'train' })],
  chapters: [aStop({ cover: aPicture({ id: 'family', kind: 'photo' }) })],
});

it('finds one picture of each kind', () => {
  expect(findSamples(exhibit, () => true).map(({ id }) => id)).toEqual(['reeds', 'family']);
});

it('takes the next one for a picture that cannot be shown', () => {
  expect(findSamples(exhibit, ({ id }) => id !== 'reeds').map(({ id }) => id)).toEqual(['train', 'family']);
});
