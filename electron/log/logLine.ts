/** One line of the log, without its end. Never throws: details that JSON cannot hold are named instead of shown. */
export function logLine(time: Date, level: string, event: string, details: Readonly<Record<string, unknown>>): string {
  const head = { time: time.toISOString(), level, event };
  try {
    return JSON.stringify({ ...head, ...details, ...head }, showError);
  } catch (error) {
    return JSON.stringify({ ...head, message: `the details cannot be written: ${String(error)}` });
  }
}

/** JSON would write an error as `{}`. */
const showError = (_key: string, value: unknown) => (value instanceof Error ? (value.stack ?? String(value)) : value);
