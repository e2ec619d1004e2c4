import type { Language } from '../../electron/contract/exhibit.ts';

/** Where the web export opens a chapter in a language; `siteAddress` is the export's own. */
export function addressOfChapter(siteAddress: string, language: Language, chapterId: string): string {
  const address = new URL(siteAddress);
  address.hash = `/${language}/chapter/${chapterId}`;
  return address.href;
}
