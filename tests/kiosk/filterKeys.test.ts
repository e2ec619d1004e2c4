import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { filterKeys } from '../../electron/kiosk/filterKeys.ts';
import { anEvent, aSpeaker } from './support/aSpeaker.ts';

/** Reads `Ctrl+Shift+I` as Electron would report the key. */
function aStroke(chord: string, type = 'keyDown') {
  const parts = chord === '+' ? ['+'] : chord.split(/\+(?=.)/);
  const modifiers = new Set(parts.slice(0, -1));
  return {
    type,
    key: parts.at(-1) ?? '',
    shift: modifiers.has('Shift'),
    control: modifiers.has('Ctrl'),
    alt: modifiers.has('Alt'),
    meta: modifiers.has('Meta'),
  };
}

function aKeyboard({ isFromSource = false } = {}) {
  let quits = 0;
  const contents = aSpeaker<WebContents>();
  filterKeys(
    contents,
    isFromSource
      ? () => {
          quits += 1;
        }
      : undefined,
  );
  const press = (chord: string, type?: string) => {
    const event = anEvent();
    contents.emit('before-input-event', event, aStroke(chord, type));
    return event.isPrevented ? 'swallowed' : 'arrives';
  };
  return { press, countQuits: () => quits };
}

const USEFUL = [
  'Tab',
  'Shift+Tab',
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
  'Shift++',
  '-',
  '0',
];

it.each(USEFUL)('lets %j through to the exhibit', (chord) => {
  expect(aKeyboard().press(chord)).toBe('arrives');
});

const FUNCTION_KEYS = Array.from({ length: 24 }, (_, i) => `F${i + 1}`);
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzйцукенгшщзхъəğıңөү123456789=/`~'];
const NAMED = [
  'Alt',
  'Control',
  'Meta',
  'Shift',
  'AltGraph',
  'ContextMenu',
  'PrintScreen',
  'Insert',
  'Delete',
  'Backspace',
];
const MEDIA = [
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserSearch',
  'LaunchMail',
  'AudioVolumeUp',
  'Power',
  'GoBack',
];
const CHORDS = ['Ctrl', 'Alt', 'Meta', 'Ctrl+Shift', 'Ctrl+Alt', 'Ctrl+Alt+Shift', 'Meta+Shift'].flatMap((modifiers) =>
  [...LETTERS, ...FUNCTION_KEYS, ...USEFUL.filter((key) => !key.startsWith('Shift'))].map(
    (key) => `${modifiers}+${key}`,
  ),
);
const SHIFTED = ['Shift+F10', 'Shift+Enter', 'Shift+ ', 'Shift+Escape', 'Shift+ArrowLeft', 'Shift+Insert', 'Shift+0'];

describe('swallows', () => {
  it.each([
    ['function keys', FUNCTION_KEYS],
    ['letters, digits and signs', LETTERS],
    ['keys of the system', NAMED],
    ['keys of media and browsers', MEDIA],
    ['chords with Ctrl, Alt or Meta', CHORDS],
    ['chords with Shift', SHIFTED],
    ['keys that nobody has thought of', ['', 'Unidentified', 'Dead', 'Process', 'constructor']],
  ])('%s', (_name, chords) => {
    const { press } = aKeyboard();
    expect(chords.filter((chord) => press(chord) === 'arrives')).toEqual([]);
    expect(chords.filter((chord) => press(chord, 'keyUp') === 'arrives')).toEqual([]);
  });
});

it('quits by Ctrl+Q for those who run from source, once a stroke', () => {
  const { press, countQuits } = aKeyboard({ isFromSource: true });
  expect(press('Ctrl+q')).toBe('swallowed');
  press('Ctrl+q', 'keyUp');
  expect(countQuits()).toBe(1);
  press('Meta+Q');
  expect(countQuits()).toBe(2);
});

it.each(['q', 'Alt+q', 'Ctrl+Shift+q', 'Ctrl+Alt+q', 'Ctrl+w', 'Alt+F4', 'Escape', 'F12'])(
  'quits by no other key: %s',
  (chord) => {
    const { press, countQuits } = aKeyboard({ isFromSource: true });
    press(chord);
    expect(countQuits()).toBe(0);
  },
);
