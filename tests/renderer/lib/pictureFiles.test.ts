import { expect, it } from 'vitest';
import { srcOf, srcSetOf } from '../../../renderer/lib/pictureFiles.ts';
import { aPicture } from '../support/builders.ts';

it('offers every file with its width, and the largest to a browser that cannot choose', () => {
  const picture = aPicture({ files: [480, 960].map((width) => ({ width, path: `pictures/a-${width}.avif` })) });
  expect(srcSetOf(picture, './pack/')).toBe('./pack/pictures/a-480.avif 480w, ./pack/pictures/a-960.avif 960w');
  expect(srcOf(picture, './pack/')).toBe('./pack/pictures/a-960.avif');
});
