/** One event of a trace, as far as frames are counted by it. */
export interface TraceEvent {
  readonly name: string;
  /** `b` begins an asynchronous event, `M` says something of the process. */
  readonly ph: string;
  readonly pid: number;
  readonly args?: {
    readonly name?: string;
    readonly frame_reporter?: { readonly state?: string };
  };
}

/**
 * Counts the frames that pages brought to the glass. Chromium's own window draws frames, too, in another process, and a
 * page may be asked for a frame and have none to give: neither counts. Throws where the trace no longer says what became
 * of a frame, or every screen would seem still.
 */
export function countFrames(events: readonly TraceEvent[]): number {
  const pages = new Set(
    events
      .filter(({ name, ph, args }) => ph === 'M' && name === 'process_name' && args?.name === 'Renderer')
      .map(({ pid }) => pid),
  );
  const states = events
    .filter(({ name, ph, pid }) => name === 'PipelineReporter' && ph === 'b' && pages.has(pid))
    .map(({ args }) => args?.frame_reporter?.state);
  if (states.includes(undefined)) {
    throw new Error('This Chromium’s trace does not say what became of a frame: see tools/bench/visit/countFrames.ts.');
  }
  return states.filter((state) => state?.startsWith('STATE_PRESENTED')).length;
}
