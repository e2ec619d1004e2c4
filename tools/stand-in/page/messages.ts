/** What a page's isolated world tells the stand-in, over a binding that the page's own scripts cannot see. */
export type PageMessage =
  | {
      readonly kind: 'invoke' | 'send';
      readonly id: number;
      readonly channel: string;
      /** The encoded list of arguments. */
      readonly inputs: string;
      /** Where the page is: the news of a navigation may come later than the first call. */
      readonly url: string;
    }
  | { readonly kind: 'violation'; readonly directive: string; readonly blocked: string; readonly url: string }
  | { readonly kind: 'preload-failed'; readonly message: string; readonly stack: string };

/** What the stand-in tells the isolated world. */
export type ProgramMessage =
  | { readonly kind: 'answer' | 'refusal'; readonly id: number; readonly text: string }
  | { readonly kind: 'event'; readonly channel: string; readonly inputs: string };
