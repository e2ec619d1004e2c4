import type { EventEmitter } from 'node:events';

/** Emits an event that a listener may prevent, with Electron's event object first; says whether one did. */
export function emitPreventable(events: EventEmitter, name: string, facts: object, ...inputs: unknown[]): boolean {
  const event = {
    ...facts,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  events.emit(name, event, ...inputs);
  return event.defaultPrevented;
}
