import type { Chapter, Exhibit } from '../contract/exhibit.ts';

/** Nothing there, or something that must not be shown, with the reason as a clause for the log. */
type Unusable = { readonly status: 'missing' } | { readonly status: 'refused'; readonly reason: string };

/** How a compiled pack is read; what `electron/pack/load` gives. */
export interface PackLoader {
  readonly loadExhibit: (
    compiled: string,
  ) => Promise<{ readonly status: 'ready'; readonly exhibit: Exhibit } | Unusable>;
  readonly loadChapter: (
    compiled: string,
    id: string,
  ) => Promise<{ readonly status: 'ready'; readonly chapter: Chapter } | Unusable>;
}
