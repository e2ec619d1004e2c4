import type { z } from 'zod';

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'a record in { }',
  record: 'a record in { }',
};

/** Says for a person what is wrong with a value, and where: `alt.ru has to be a text in double quotes`. */
export function describeIssue(issue: z.core.$ZodIssue, whole: unknown): string {
  const where = issue.path.length > 0 ? issue.path.map(String).join('.') : 'This';
  const value = issue.path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null)?.[step],
    whole,
  );
  if (value === undefined && issue.path.length > 0) return `${where} is missing`;
  switch (issue.code) {
    case 'invalid_type':
      return `${where} has to be ${NOUNS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${where} has to be one of ${issue.values.join(', ')}`;
    case 'invalid_key':
      return `${where} ${issue.issues[0]?.message ?? 'is no key that fits'}`;
    case 'invalid_format':
      return `${where} ${issue.message}`;
    default:
      return `${where} does not fit: ${issue.message}`;
  }
}
