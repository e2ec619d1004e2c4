/** Lets work in as far as there is room for it. */
export interface Room {
  /** Waits until `size` fits beside what is in there, then does the work. What is larger than the room goes in alone. */
  readonly enter: <T>(size: number, work: () => Promise<T>) => Promise<T>;
}

/** A room of some size, first come, first served: nothing large waits for ever while small things pass by. */
export function createRoom(size: number): Room {
  let taken = 0;
  const waiting: { readonly size: number; readonly start: () => void }[] = [];

  const admit = () => {
    for (let next = waiting[0]; next && (taken === 0 || taken + next.size <= size); next = waiting[0]) {
      taken += next.size;
      waiting.shift();
      next.start();
    }
  };
  return {
    enter: async (needed, work) => {
      await new Promise<void>((start) => {
        waiting.push({ size: needed, start });
        admit();
      });
      try {
        return await work();
      } finally {
        taken -= needed;
        admit();
      }
    },
  };
}
