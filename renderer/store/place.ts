/** Where the visitor is. A kiosk has no address bar, so a union does what a router would. */
export type Place =
  | { readonly name: 'attract' }
  | { readonly name: 'home' }
  | { readonly name: 'about' }
  | { readonly name: 'cleaning'; readonly seconds: number }
  | { readonly name: 'chapter'; readonly chapterId: string; readonly sectionId?: string }
  | {
      readonly name: 'slideshow';
      readonly chapterId: string;
      /** Counted from 0 over all of the chapter's slides, shown or not. */
      readonly slideIndex: number;
      /** The section that the visitor came from and goes back to. */
      readonly from?: string;
    };

/** The place as one screen: a slideshow lies over its chapter, which stays as it is beneath. */
export function screenOf(place: Place): string {
  return 'chapterId' in place ? `chapter ${place.chapterId}` : place.name;
}

/** The section that the visitor reads, or will be back at. */
export function sectionOf(place: Place): string | undefined {
  if (place.name === 'slideshow') return place.from;
  return place.name === 'chapter' ? place.sectionId : undefined;
}
