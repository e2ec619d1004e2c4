let isSeen = true;
const listeners = new Set<() => void>();

/** Whether the host says that the glass can be seen. Chromium's own word, `document.hidden`, stands beside it. */
export const sight = {
  isSeen: () => isSeen,
  show: (seen: boolean) => {
    isSeen = seen;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
} as const;
