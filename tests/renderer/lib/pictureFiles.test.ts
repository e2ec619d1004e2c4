import { expect, it } from 'vitest';
import { sizesToCover, srcOf, srcSetOf } from '../../../renderer/lib/pictureFiles.ts';
import { aPicture } from '../support/builders.ts';

it('offers every file with its width, and the largest to a browser that cannot choose', () => {
  const picture = aPicture({ files: [480, 960].map((width) => ({ width, path: `pictures/a-${width}.avif` })) });
  expect(srcSetOf(picture, './pack/')).toBe('./pack/pictures/a-480.avif 480w, ./pack/pictures/a-960.avif 960w');
  expect(srcOf(picture, './pack/')).toBe('./pack/pictures/a-960.avif');
});

it('asks for a picture as wide as the part that a tall box cuts off makes it, and never for a hair more', () => {
  const picture = aPicture({ width: 2560, height: 1440 });
  expect(sizesToCover(picture, '100vw', '50vh')).toBe('max(100vw, 50vh * 1.777)');
});
