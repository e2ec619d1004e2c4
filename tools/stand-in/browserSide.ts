import type { DevTools } from './chromium/devTools.ts';
import { type Chromium, launchChromium } from './chromium/launchChromium.ts';
import { type Glass, openPage, type Page, readGlass } from './chromium/openPage.ts';
import { watchPages } from './electron/watchPages.ts';
import type { Options } from './options.ts';

/** Chromium with its ears open: every request is answered and every page known before a window can be asked for. */
export interface BrowserSide {
  readonly chromium: Chromium;
  readonly glass: Glass;
  readonly openPage: () => Promise<Page>;
}

export interface BrowserParts {
  readonly path: string;
  readonly options: Options;
  readonly isRoot: boolean;
  readonly fromProgram: readonly string[];
  /** Sets up what has to listen before the first page is there. */
  readonly listen: (devTools: DevTools) => Promise<void>;
  readonly onPageGone: (pageId: string) => void;
}

export async function startBrowser(parts: BrowserParts): Promise<BrowserSide> {
  const { path, options, isRoot, fromProgram, listen, onPageGone } = parts;
  const chromium = await launchChromium(path, { ...options, isRoot, fromProgram });
  const { devTools } = chromium;
  await listen(devTools);
  const pages = await watchPages(devTools, onPageGone);
  const open = () => pages.open(() => openPage(devTools, options));

  // The first window's page is opened ahead: it knows the screen, and the program need not wait for it.
  const first = await open();
  let spare: Page | undefined = first;
  const glass = await readGlass(first.session);
  return {
    chromium,
    glass,
    openPage: async () => {
      const page = spare ?? (await open());
      spare = undefined;
      return page;
    },
  };
}
