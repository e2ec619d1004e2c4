import { describe, expect, it } from 'vitest';
import {
  channelOf,
  chapterResultSchema,
  exhibitResultSchema,
  faultSchema,
  requests,
} from '../../electron/contract/bridge.ts';
import { aChapter, anExhibit } from '../kiosk/support/anExhibit.ts';

it('names a channel a request', () => {
  expect(channelOf('loadExhibit')).toBe('kiosk:loadExhibit');
});

it('has an answer for an exhibit and for none, and no third', () => {
  const ready = { status: 'ready', exhibit: anExhibit(), packUrl: 'kiosk://pack/' };
  expect(exhibitResultSchema.safeParse(ready).success).toBe(true);
  expect(exhibitResultSchema.safeParse({ status: 'out-of-order' }).success).toBe(true);
  expect(exhibitResultSchema.safeParse({ status: 'out-of-order', reason: 'on the glass' }).success).toBe(false);
  expect(exhibitResultSchema.safeParse({ status: 'loading' }).success).toBe(false);
  expect(chapterResultSchema.safeParse({ status: 'ready', chapter: aChapter() }).success).toBe(true);
});

describe('loadChapter', () => {
  it.each(['1930', 'first-steps', 'a'])('takes %j', (id) => {
    expect(requests.loadChapter.input.safeParse(id).success).toBe(true);
  });

  it.each(['', '../1930', '1930/ky', '1930.json', 'Глава', 'A', 'a--b', '-a', 'a-', 'a\0', 'a'.repeat(65)])(
    'takes no %j',
    (id) => {
      expect(requests.loadChapter.input.safeParse(id).success).toBe(false);
    },
  );
});

it('takes a fault with nothing more than what, where and a detail of measured length', () => {
  const fault = { what: 'picture-failed', where: '1930', detail: 'media/a.avif' };
  expect(faultSchema.safeParse(fault).success).toBe(true);
  expect(faultSchema.safeParse({ ...fault, typed: 'a word' }).success).toBe(false);
  expect(faultSchema.safeParse({ ...fault, detail: 'x'.repeat(2001) }).success).toBe(false);
});
