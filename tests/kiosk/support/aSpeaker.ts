import { EventEmitter } from 'node:events';

/** Something of Electron that speaks through events, with these parts of it filled in: a real emitter, told what to say. */
export function aSpeaker<T>(parts: object = {}): T & { emit(event: string, ...details: readonly unknown[]): boolean } {
  return Object.assign(new EventEmitter(), parts) as unknown as T & EventEmitter;
}

/** An event that remembers whether it was prevented. */
export function anEvent<P extends object>(details?: P) {
  const event = {
    ...details,
    isPrevented: false,
    preventDefault: () => {
      event.isPrevented = true;
    },
  };
  return event;
}
