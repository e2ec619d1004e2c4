import type { TermSource, Variant } from '../../electron/pack/source/termSource.ts';

const LANGUAGES = ['ru', 'ky', 'az'] as const;
const TITLES: Readonly<Record<TermSource['group'], readonly [heading: string, first: string]>> = {
  terms: ['Terms of the story', 'term'],
  names: ['Names', 'place or people'],
};
const NAMES = ['Русский', 'Кыргызча', 'Azərbaycanca'];
const BEGIN = '<!-- terms.json begins here: node tools/exhibit/exportTerms.ts writes it -->';
const END = '<!-- terms.json ends here -->';

/** A page with the tables of the terms in their place, between the two comments. Throws where the page has none. */
export function putTermTables(page: string, terms: readonly TermSource[]): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The page lacks “${BEGIN}” and “${END}”.`);
  return `${before}${BEGIN}\n\n${(['terms', 'names'] as const).map((group) => printTable(group, terms)).join('\n')}\n${END}${after}`;
}

function printTable(group: TermSource['group'], terms: readonly TermSource[]): string {
  const [heading, first] = TITLES[group];
  const header = [first, ...NAMES.flatMap((name) => [name, 'not']), 'note'];
  const rows = terms
    .filter((term) => term.group === group)
    .map((term) => [
      term.term,
      ...LANGUAGES.flatMap((code) => [term.use[code] ?? '', printVariants(term, code)]),
      term.note,
    ]);
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${heading}\n\n${lines.join('\n')}\n`.replaceAll(/ +\|/g, ' |');
}

function printVariants({ avoid, beware }: TermSource, language: string): string {
  const sought = (avoid[language] ?? []).map(printVariant);
  return [...sought, ...(beware[language] ?? []).map((variant) => `*${variant}*`)].join(', ');
}

function printVariant(variant: Variant): string {
  if (typeof variant === 'string') return print(variant);
  const { form, except, chapters } = variant;
  const remarks = [
    ...(except.length > 0 ? [`but ${except.map(print).join(', ')}`] : []),
    ...(chapters.length > 0 ? [`in ${chapters.join(', ')}`] : []),
  ];
  return remarks.length > 0 ? `${print(form)} (${remarks.join('; ')})` : print(form);
}

/** A star would emphasize what stands after it. */
const print = (form: string): string => form.replaceAll('*', '…');
