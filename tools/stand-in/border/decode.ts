/** What stands for a value that could not travel, by the id that came in its place. */
export interface DecodeHooks {
  readonly text?: (text: string) => string;
  readonly callable?: (id: number) => unknown;
  readonly promise?: (id: number) => unknown;
}

/** Reads what `encode` wrote. Its source text also runs in the page, so it uses nothing from outside its braces. */
export function decode(text: string, hooks: DecodeHooks = {}): unknown {
  const views = {
    Uint8Array,
    Uint8ClampedArray,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  };
  const seen: unknown[] = [];

  /** Every object is counted before what it holds, in the order in which `encode` saw them. */
  const remember = <T>(value: T): T => {
    seen.push(value);
    return value;
  };

  const textToBytes = (bytes: unknown) => Uint8Array.from(atob(String(bytes)), (letter) => letter.charCodeAt(0));

  const read = (written: unknown): unknown => {
    if (typeof written === 'string') return hooks.text ? hooks.text(written) : written;
    if (!Array.isArray(written)) return written;
    const [kind, ...parts] = written as [string, ...unknown[]];
    const [first, second, third] = parts;
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(String(first));
      case 'number':
        return Number(first);
      case 'callable':
        return hooks.callable?.(Number(first));
      case 'promise':
        return remember(hooks.promise?.(Number(first)));
      case 'again':
        return seen[Number(first)];
      case 'error':
        return remember(Object.assign(new Error(String(second)), { name: String(first), stack: String(third) }));
      case 'date':
        return remember(new Date(first === null ? Number.NaN : Number(first)));
      case 'regexp':
        return remember(new RegExp(String(first), String(second)));
      case 'buffer':
        return remember(textToBytes(first).buffer);
      case 'view':
        return remember(new views[first as keyof typeof views](textToBytes(second).buffer));
      case 'array':
        return readInto(remember<unknown[]>([]), parts, (list, part) => list.push(read(part)));
      case 'set':
        return readInto(remember(new Set()), parts, (set, part) => set.add(read(part)));
      case 'map':
        return readInto(remember(new Map()), parts as [unknown, unknown][], (map, [key, held]) =>
          map.set(read(key), read(held)),
        );
      default:
        return readInto(remember({}), parts as [string, unknown][], (object, [key, held]) =>
          // Defined, not assigned: `__proto__` as a key of the data is data.
          Object.defineProperty(object, key, {
            value: read(held),
            writable: true,
            enumerable: true,
            configurable: true,
          }),
        );
    }
  };

  const readInto = <T, P>(target: T, parts: readonly P[], put: (target: T, part: P) => unknown): T => {
    for (const part of parts) put(target, part);
    return target;
  };

  return read(JSON.parse(text));
}
