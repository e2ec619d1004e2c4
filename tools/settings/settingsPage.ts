import { z } from 'zod';
import { settingsSchema } from '../../electron/contract/settings.ts';

interface Rule {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly anyOf?: readonly Rule[];
}

interface Field extends Rule {
  readonly description?: string;
  readonly default?: unknown;
}

const KINDS: Readonly<Record<string, string>> = { integer: 'whole number', number: 'number', string: 'text' };

/** Says in words what a field can be. Throws where the schema uses a kind that this page has no words for. */
export function describeRule({ anyOf, type = '', format, minimum, maximum }: Rule): string {
  if (anyOf) return anyOf.map(describeRule).join(' or ');
  if (type === 'null') return '`null`';
  const kind = format === 'uri' ? 'address' : KINDS[type];
  if (kind === undefined) throw new Error(`docs/settings.md has no words for the kind "${type}": add them here.`);
  return minimum === undefined && maximum === undefined ? kind : `${kind}, ${minimum ?? ''} to ${maximum ?? ''}`;
}

/** The text of `docs/settings.md`, from the schema that the program checks with. */
export function settingsPage(): string {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input' }) as { properties?: Record<string, Field> };
  const rows = Object.entries(properties).map(([name, field]) => {
    return `| \`${name}\` | ${field.description} | ${describeRule(field)} | \`${JSON.stringify(field.default)}\` |`;
  });

  return `# Settings

The file is \`settings.json\` in the data folder: \`%APPDATA%\\ortaq-yol\` on Windows, \`~/.config/ortaq-yol\` on Linux,
\`~/Library/Application Support/ortaq-yol\` on macOS, or the folder given with \`--user-data-dir=FOLDER\`. The first start
writes it with every setting at its default. Change it in any text editor and start the kiosk again.

A value that cannot be used is replaced by its default and named in \`logs/kiosk.jsonl\`; the file as it was is kept beside as
\`settings.broken-1.json\`, \`settings.broken-2.json\` and so on. Nothing is ever lost, and no mistake keeps the kiosk from
starting.

| setting | what it does | can be | default |
|---|---|---|---|
${rows.join('\n')}

\`\`\`json
${JSON.stringify(settingsSchema.parse({}), null, 2)}
\`\`\`

This page is written from \`electron/contract/settings.ts\` by \`node tools/settings/describeSettings.ts\`.
`;
}
