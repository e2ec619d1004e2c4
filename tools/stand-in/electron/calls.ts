import { EventEmitter } from 'node:events';
import type { Observe } from '../observe.ts';

/** Keeps account of calls to Electron whose effect is not, or not wholly, there: nothing is ignored in silence. */
export interface Calls {
  readonly note: (name: string, ...inputs: unknown[]) => void;
  /** Methods of one object that do nothing but be noted. */
  readonly noted: <K extends string>(owner: string, names: readonly K[]) => Record<K, (...inputs: unknown[]) => void>;
  /** The events of one object. To wait for one that never happens here is noted, too. */
  readonly events: (owner: string, happening: readonly string[]) => EventEmitter;
}

export function createCalls(observe: Observe): Calls {
  const note = (name: string, ...inputs: unknown[]) => observe({ standIn: 'call', name, inputs });
  return {
    note,
    noted: <K extends string>(owner: string, names: readonly K[]) =>
      Object.fromEntries(
        names.map((name) => [name, (...inputs: unknown[]) => note(`${owner}.${name}`, ...inputs)]),
      ) as Record<K, (...inputs: unknown[]) => void>,
    events: (owner, happening) => {
      const events = new EventEmitter();
      events.on('newListener', (event: string) => {
        if (!happening.includes(event)) note(`${owner}.on`, event, 'never happens here');
      });
      return events;
    },
  };
}
