import type { Page } from 'playwright-core';
import { countFrames, type TraceEvent } from './countFrames.ts';

/** Counts the frames of a page while nobody touches it, a second. */
export async function traceFrames(page: Page, forMs: number): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('A page without a browser cannot be traced.');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['cc', 'benchmark', 'devtools.timeline.frame'] },
  });
  await page.waitForTimeout(forMs);
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return countFrames(events) / (forMs / 1_000);
}
