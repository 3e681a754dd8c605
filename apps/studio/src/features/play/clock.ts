/** The one clock of all flows, in ticks. Outside React: a frame must not render components. */
export interface Clock {
  readonly time: number;
  set(time: number): void;
  subscribe(listener: () => void): () => void;
}

export function createClock(): Clock {
  const listeners = new Set<() => void>();
  let time = 0;
  return {
    get time() {
      return time;
    },
    set(next) {
      time = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
