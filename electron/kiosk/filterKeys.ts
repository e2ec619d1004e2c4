import type { Input, WebContents } from 'electron';

/** What a keyboard may do to the exhibit: go through it, choose, close, zoom a picture. */
const PLAIN_KEYS: ReadonlySet<string> = new Set([
  'Tab',
  'Enter',
  ' ',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Escape',
  '+',
  '-',
  '0',
]);

/** Tab goes backwards with Shift, and many keyboards have their + there. */
const SHIFTED_KEYS: ReadonlySet<string> = new Set(['Tab', '+']);

type Stroke = Pick<Input, 'key' | 'shift' | 'control' | 'alt' | 'meta'>;

/** Says whether a key reaches the exhibit. An allow-list: a key that nobody thought of does nothing. */
export function isAllowedKey({ key, shift, control, alt, meta }: Stroke): boolean {
  if (control || alt || meta) return false;
  return (shift ? SHIFTED_KEYS : PLAIN_KEYS).has(key);
}

/** Ctrl+Q, or Cmd+Q: how a developer leaves the full screen. */
const isQuitKey = ({ key, shift, control, alt, meta }: Stroke) =>
  (control || meta) && !alt && !shift && key.toLowerCase() === 'q';

/** Lets the keys of the allow-list through and swallows the rest; `quit` is given only to those who run from source. */
export function filterKeys(contents: Pick<WebContents, 'on'>, quit?: () => void): void {
  contents.on('before-input-event', (event, input) => {
    if (isAllowedKey(input)) return;
    event.preventDefault();
    if (quit && input.type === 'keyDown' && isQuitKey(input)) quit();
  });
}
