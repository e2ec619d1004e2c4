import type { Log } from '../../../electron/log/openLog.ts';

interface Line {
  readonly level: string;
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A log that remembers its lines. */
export function aLog(): Log & { readonly lines: readonly Line[]; events(): readonly string[]; messages(): string } {
  const lines: Line[] = [];
  const writeAs =
    (level: string) =>
    (event: string, details: Readonly<Record<string, unknown>> = {}) =>
      void lines.push({ level, event, details });
  return {
    info: writeAs('info'),
    warn: writeAs('warn'),
    error: writeAs('error'),
    lines,
    events: () => lines.map(({ event }) => event),
    messages: () => lines.map(({ details }) => String(details.message ?? '')).join('\n'),
  };
}
