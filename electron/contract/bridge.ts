import { z } from 'zod';
import { chapterSchema, exhibitSchema, idSchema } from './exhibit.ts';
import { visitSettingsSchema } from './settings.ts';

/** The answer to `loadExhibit`. A pack that cannot be shown is an answer; the reason is in the log, never on the glass. */
export const exhibitResultSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('ready'),
    exhibit: exhibitSchema,
    /** The address, ending in a slash, below which the pack's pictures lie. */
    packUrl: z.string(),
  }),
  z.strictObject({ status: z.literal('out-of-order') }),
]);
export type ExhibitResult = Readonly<z.infer<typeof exhibitResultSchema>>;

/** The answer to `loadChapter`. */
export const chapterResultSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('ready'), chapter: chapterSchema }),
  z.strictObject({ status: z.literal('missing') }),
]);
export type ChapterResult = Readonly<z.infer<typeof chapterResultSchema>>;

/** Something that went wrong on the glass, for the log. Never what a visitor typed. */
export const faultSchema = z.strictObject({
  what: z.enum(['picture-failed', 'chapter-missing', 'screen-crashed', 'script-error']),
  where: z.string().max(200),
  detail: z.string().max(2000),
});
export type Fault = Readonly<z.infer<typeof faultSchema>>;

const nothing = z.undefined();

/** Everything the window may ask of the main process. Add a line here first; the compiler leads to the rest. */
export const requests = {
  loadExhibit: { input: nothing, output: exhibitResultSchema },
  loadChapter: { input: idSchema, output: chapterResultSchema },
  loadSettings: { input: nothing, output: visitSettingsSchema },
  reportFault: { input: faultSchema, output: nothing },
  /** Sent by a timer while the renderer's event loop turns; the main process restarts a window that falls silent. */
  beat: { input: nothing, output: nothing },
  /** Asked with what the page believes, that the glass can be seen or not; answered with the truth once that is another. */
  awaitSight: { input: z.boolean(), output: z.boolean() },
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]['input']>;
export type RequestOutput<N extends RequestName> = z.infer<(typeof requests)[N]['output']>;

type Ask<N extends RequestName> =
  undefined extends RequestInput<N>
    ? () => Promise<RequestOutput<N>>
    : (input: RequestInput<N>) => Promise<RequestOutput<N>>;

/** What `window.kiosk` offers the renderer; the web export answers the same requests from files. */
export type KioskBridge = { readonly [N in RequestName]: Ask<N> };

/** What the main process promises to answer. */
export type RequestHandlers = {
  readonly [N in RequestName]: (input: RequestInput<N>) => Promise<RequestOutput<N>>;
};

/** The IPC channel of a request. The preload repeats this template: it may import types only. */
export const channelOf = (name: RequestName): `kiosk:${RequestName}` => `kiosk:${name}`;
