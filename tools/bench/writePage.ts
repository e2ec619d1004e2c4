import { readFile, writeFile } from 'node:fs/promises';

/** Puts a block of the page between the markers of a benchmark; a new one comes at the end. */
export function replaceBlock(page: string, name: string, block: string): string {
  const begin = `<!-- bench ${name} -->`;
  const end = `<!-- end of bench ${name} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  const marked = `${begin}\n\n${block.trim()}\n\n${end}`;
  if (from < 0 || to < from) return `${page.trimEnd()}\n\n${marked}\n`;
  return page.slice(0, from) + marked + page.slice(to + end.length);
}

/** Writes the block of a benchmark into a page; what stands around the markers is left as it is. */
export async function writePage(path: string, name: string, block: string): Promise<void> {
  await writeFile(path, replaceBlock(await readFile(path, 'utf8'), name, block));
}
