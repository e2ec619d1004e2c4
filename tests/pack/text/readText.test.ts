import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../electron/pack/problem.ts';
import { readText } from '../../../electron/pack/text/readText.ts';

function read(markdown: string) {
  const problems: Problem[] = [];
  const text = readText('chapters/road/ru.md', 'ru', `---\nstate: draft\n---\n${markdown}`, (problem) =>
    problems.push(problem),
  );
  return { text, problems: problems.map(({ grade, line, message }) => `${grade} ${line} ${message}`) };
}

const bodyOf = (body: string) => {
  const { text, problems } = read(`# Title\n\nLead.\n\n## Heading {#gate}\n\n${body}`);
  return { blocks: text.sections[0]?.blocks, problems };
};

describe('a chapter’s text', () => {
  it('has a title, a lead, and sections with their ids and lines', () => {
    const { text, problems } = read(
      '# The *road*\n\nThey came\nin 1930.\n\n## Gate {#gate}\n\nA.\n\n## Water, fields {#water}\n\nB.\n',
    );
    expect(problems).toEqual([]);
    expect(text).toMatchObject({
      title: 'The road',
      lead: 'They came in 1930.',
      sections: [
        { id: 'gate', heading: 'Gate', line: 9 },
        { id: 'water', heading: 'Water, fields', line: 13 },
      ],
    });
  });

  it('has emphasis, strong text and terms, one run each', () => {
    expect(bodyOf('They *dug* an [aryk](term:aryk),\n**deep** and long.').blocks).toEqual([
      {
        type: 'paragraph',
        inlines: [
          { type: 'text', text: 'They ' },
          { type: 'emphasis', text: 'dug' },
          { type: 'text', text: ' an ' },
          { type: 'term', text: 'aryk', term: 'aryk' },
          { type: 'text', text: ', ' },
          { type: 'strong', text: 'deep' },
          { type: 'text', text: ' and long.' },
        ],
      },
    ]);
  });

  it('keeps the outer of two emphases, and terms within them', () => {
    expect(bodyOf('**a *b* [c](term:d)**').blocks).toEqual([
      {
        type: 'paragraph',
        inlines: [
          { type: 'strong', text: 'a b ' },
          { type: 'term', text: 'c', term: 'd' },
        ],
      },
    ]);
  });

  it('has lists and quotes', () => {
    expect(bodyOf('- one\n- *two*\n\n> Said.\n>\n> Again.').blocks).toEqual([
      { type: 'list', items: [[{ type: 'text', text: 'one' }], [{ type: 'emphasis', text: 'two' }]] },
      { type: 'quote', inlines: [{ type: 'text', text: 'Said.' }] },
      { type: 'quote', inlines: [{ type: 'text', text: 'Again.' }] },
    ]);
  });

  it('keeps spaces that do not break', () => {
    expect(bodyOf('2\u00A0012 families').blocks).toEqual([
      { type: 'paragraph', inlines: [{ type: 'text', text: '2\u00A0012 families' }] },
    ]);
  });

  it.each([
    ['<b>bold</b>', 'HTML (<b>)'],
    ['<script>\nalert(1)\n</script>', 'HTML (<script>)'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', 'a table'],
    ['![gate](gate.png)', 'a picture'],
    ['[site](https://example.org)', 'a link to https://example.org'],
    ['<https://example.org>', 'a link to https://example.org'],
    ['[term](term:Not_An_Id)', 'a link to term:Not_An_Id'],
    ['[term](term: of two words)', 'a link or an id that is not written as one'],
    ['Water {#water}', 'a link or an id that is not written as one'],
    ['[reed] (term:reed)', 'a link or an id that is not written as one'],
    ['[reed][term]', 'a link or an id that is not written as one'],
    ['(term:reed)[reed]', 'a link or an id that is not written as one'],
    ['[site]\n\n[site]: https://example.org', 'a link'],
    ['`code`', 'text between backticks'],
    ['    indented', 'a block of code'],
    ['***', 'a dividing line'],
    ['### Third', 'a heading of rank 3'],
    ['- one\n  - two', 'a list that is more than single lines'],
    ['> - one', 'more than plain text in a quote'],
    ['1930. They came.', 'a line beginning with a number and a full stop'],
  ])('refuses %j with its line', (body, what) => {
    const { problems } = bodyOf(body);
    expect(problems[0]).toMatch(/^error (10|12) The text holds /);
    expect(problems[0]?.startsWith(`The text holds ${what}`, problems[0].indexOf('The text'))).toBe(true);
  });

  it('may begin a line with a year and a full stop behind a backslash', () => {
    expect(bodyOf('1930\\. They came.')).toEqual({
      blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: '1930. They came.' }] }],
      problems: [],
    });
  });

  it('says where more than a lead stands before the first heading', () => {
    expect(read('# T\n\nLead.\n\nMore.\n\n## A {#a}\n\nB.').problems).toEqual([
      'flaw 8 More than one paragraph stands between the title and the first heading',
    ]);
  });

  it.each([
    ['# The [reeds](term:reed)\n\nLead.\n\n## A {#a}\n\nB.', 4],
    ['# T\n\nThe [reeds](term:reed).\n\n## A {#a}\n\nB.', 6],
    ['# T\n\nLead.\n\n## The [reeds](term:reed) {#a}\n\nB.', 8],
  ])('says where a term stands that nothing opens: %j', (markdown, line) => {
    expect(read(markdown).problems).toEqual([
      `flaw ${line} The term “reeds” stands where nothing opens it: in a title, a heading or the first sentence`,
    ]);
  });

  it('has the same hash whatever its state, line ends and trailing spaces are', () => {
    const hashOf = (markdown: string) => readText('ru.md', 'ru', markdown, () => {}).hash;
    const hash = hashOf('---\nstate: draft\n---\n# T\n\nLead.');
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf('---\r\nstate: approved\r\n---\r\n\r\n# T  \r\n\r\nLead.\r\n')).toBe(hash);
    expect(hashOf('---\nstate: draft\n---\n# T\n\nLead!')).not.toBe(hash);
  });

  it('survives thousands of nested marks', () => {
    for (const mark of ['> ', '- ', '*', '[', '**a ', '[a](b']) expect(read(mark.repeat(4000)).text.title).toBe('');
  });
});
