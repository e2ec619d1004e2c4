export type ParsedSettings =
  | { readonly status: 'parsed'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly status: 'broken'; readonly reason: string };

const broken = (reason: string): ParsedSettings => ({ status: 'broken', reason });

/** Reads the text of `settings.json`, as any editor may have saved it. Never throws. */
export function parseSettings(bytes: Uint8Array): ParsedSettings {
  let text: string;
  try {
    // Drops the byte order mark that Notepad writes.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return broken('it is not UTF-8 text');
  }
  if (text.trim() === '') return broken('it is empty');

  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken('it is not a JSON object');
    return { status: 'parsed', fields: value as Record<string, unknown> };
  } catch (error) {
    return broken(`it is not JSON: ${(error as Error).message}`);
  }
}
