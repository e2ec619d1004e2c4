import { afterEach, describe, expect, it, vi } from 'vitest';
import { webBridge } from '../../../renderer/bridge/webBridge.ts';
import { aChapter, anExhibit } from '../support/builders.ts';

/** A web server of a few files. */
function serve(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', async (address: string) =>
    address in files ? Response.json(files[address]) : new Response(null, { status: 404 }),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the web export', () => {
  it('shows the exhibit that lies beside the page', async () => {
    serve({ './pack/exhibit.json': anExhibit() });
    expect(await webBridge.loadExhibit()).toEqual({ status: 'ready', exhibit: anExhibit(), packUrl: './pack/' });
  });

  it('is out of order without one', async () => {
    serve({});
    expect(await webBridge.loadExhibit()).toEqual({ status: 'out-of-order' });
  });

  it('loads a chapter when it is opened, and says where there is none', async () => {
    serve({ './pack/chapters/1930.json': aChapter() });
    expect(await webBridge.loadChapter('1930')).toEqual({ status: 'ready', chapter: aChapter() });
    expect(await webBridge.loadChapter('1931')).toEqual({ status: 'missing' });
  });

  it('never times a visitor out on the visitor’s own phone', async () => {
    serve({});
    expect((await webBridge.loadSettings()).idleSeconds).toBeNull();
  });

  it('takes what its settings say and the defaults for the rest', async () => {
    serve({ './settings.json': { idleSeconds: 90 } });
    expect(await webBridge.loadSettings()).toMatchObject({ idleSeconds: 90, countdownSeconds: 30 });
  });

  it('sends nothing anywhere', async () => {
    const addresses: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => addresses.push(address));
    await webBridge.beat();
    await webBridge.reportFault({ what: 'script-error', where: 'here', detail: 'something' });
    expect(addresses).toEqual([]);
  });
});
