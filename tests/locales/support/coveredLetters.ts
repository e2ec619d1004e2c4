/// <reference types="vite/client" />

const files = import.meta.glob<{ readonly ranges: string }>('../../../assets/fonts/coverage.json', {
  eager: true,
  import: 'default',
});

/** Every letter that `assets/fonts/coverage.json` says all fonts draw. */
export function coveredLetters(): readonly string[] {
  return Object.values(files).flatMap(({ ranges }) =>
    ranges.split(',').flatMap((range) => {
      const [first = '', last = first] = range.slice('U+'.length).split('-');
      const start = Number.parseInt(first, 16);
      const count = Number.parseInt(last, 16) - start + 1;
      return Array.from({ length: count }, (_, index) => String.fromCodePoint(start + index));
    }),
  );
}
