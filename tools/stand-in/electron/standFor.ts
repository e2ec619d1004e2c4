import type { EventEmitter } from 'node:events';

/** Where a member is looked up by the language or an inspector rather than by the program. */
const ASKED_BY_OTHERS = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', '$$typeof', 'nodeType']);

/**
 * Stands for an object of Electron with the members that are built, checked against `electron.d.ts`; `events` answers
 * `on` and its kin. Any other member throws a sentence when it is touched, so that nobody believes a stub: this is what
 * earns the cast.
 */
export function standFor<T extends object>(name: string, known: Partial<T>, events?: EventEmitter): T {
  const stand = new Proxy<object>(known, {
    get: (_target, key) => {
      if (key in known || typeof key === 'symbol') return Reflect.get(known, key);
      const method: unknown = events && Reflect.get(events, key);
      if (typeof method === 'function') {
        return (...inputs: unknown[]) => {
          const result: unknown = Reflect.apply(method, events, inputs);
          return result === events ? stand : result;
        };
      }
      if (ASKED_BY_OTHERS.has(key)) return undefined;
      throw new Error(`The stand-in for Electron has no ${name}.${key}; it is to be added in tools/stand-in/electron.`);
    },
  });
  return stand as T;
}
