/** What a value cannot carry across by itself: the hook keeps it and gives the id that travels in its place. */
export interface EncodeHooks {
  readonly text?: (text: string) => string;
  readonly callable?: (callable: (...inputs: unknown[]) => unknown) => number;
  readonly promise?: (promise: Promise<unknown>) => number;
}

/**
 * Writes a value as text the way structured clone would carry it: `undefined`, dates, maps, errors, bytes and cycles
 * arrive; functions and elements throw. Its source text also runs in the page, so it uses nothing from outside its braces.
 */
export function encode(root: unknown, hooks: EncodeHooks = {}): string {
  const seen = new Map<object, number>();

  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  const bytesToText = (bytes: Uint8Array): string => {
    // Beyond this many arguments a call overflows the stack.
    const step = 0x8000;
    let text = '';
    for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
    return btoa(text);
  };

  const write = (value: unknown): unknown => {
    switch (typeof value) {
      case 'undefined':
        return ['undefined'];
      case 'bigint':
        return ['bigint', String(value)];
      case 'number':
        if (Object.is(value, -0)) return ['number', '-0'];
        return Number.isFinite(value) ? value : ['number', String(value)];
      case 'string':
        return hooks.text ? hooks.text(value) : value;
      case 'function':
        return hooks.callable ? ['callable', hooks.callable(value as (...inputs: unknown[]) => unknown)] : refuse();
      case 'symbol':
        return refuse();
      case 'object':
        return value === null ? null : writeObject(value);
      default:
        return value;
    }
  };

  const writeObject = (value: object): unknown => {
    const known = seen.get(value);
    if (known !== undefined) return ['again', known];
    seen.set(value, seen.size);

    const kind = Object.prototype.toString.call(value).slice(8, -1);
    if (Array.isArray(value)) return ['array', ...Array.from(value, write)];
    if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? ''];
    if (value instanceof Date) return ['date', value.getTime()];
    if (value instanceof RegExp) return ['regexp', value.source, value.flags];
    if (value instanceof Map) return ['map', ...Array.from(value, ([key, held]) => [write(key), write(held)])];
    if (value instanceof Set) return ['set', ...Array.from(value, write)];
    if (value instanceof ArrayBuffer) return ['buffer', bytesToText(new Uint8Array(value))];
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
      return ['view', kind, bytesToText(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
    }
    if (value instanceof Promise && hooks.promise) return ['promise', hooks.promise(value)];
    if (kind === 'Object') return ['object', ...Object.entries(value).map(([key, held]) => [key, write(held)])];
    return refuse();
  };

  return JSON.stringify(write(root));
}
