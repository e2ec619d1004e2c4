import { type Settings, settingsSchema } from '../contract/settings.ts';

/** A field that was not as the schema wants it; `absent` loses nothing, the others do. */
export interface SettingFault {
  readonly kind: 'absent' | 'bad' | 'unknown';
  readonly field: string;
  readonly message: string;
}

export interface MendedSettings {
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
}

const SHOWN_CHARACTERS = 80;

/** Keeps every field that can be used and takes the default for every other, naming each. Never throws. */
export function mendSettings(fields: Readonly<Record<string, unknown>>): MendedSettings {
  const { shape } = settingsSchema;
  const good: Record<string, unknown> = {};
  const faults: SettingFault[] = [];

  for (const [field, schema] of Object.entries(shape)) {
    const usual = JSON.stringify(schema.parse(undefined));
    if (!Object.hasOwn(fields, field)) {
      faults.push({ kind: 'absent', field, message: `settings.json says nothing of ${field}; ${usual} is used.` });
      continue;
    }
    const parsed = schema.safeParse(fields[field]);
    if (parsed.success) {
      good[field] = parsed.data;
      continue;
    }
    const value = (JSON.stringify(fields[field]) ?? '').slice(0, SHOWN_CHARACTERS);
    const reason = parsed.error.issues[0]?.message ?? 'not allowed';
    const message = `settings.json: ${field} cannot be ${value} (${reason}); ${usual} is used. docs/settings.md says what it can be.`;
    faults.push({ kind: 'bad', field, message });
  }

  for (const field of Object.keys(fields).filter((name) => !Object.hasOwn(shape, name))) {
    const message = `settings.json: this program knows no setting ${JSON.stringify(field.slice(0, SHOWN_CHARACTERS))} and leaves it out.`;
    faults.push({ kind: 'unknown', field: field.slice(0, SHOWN_CHARACTERS), message });
  }
  return { settings: settingsSchema.parse(good), faults };
}
