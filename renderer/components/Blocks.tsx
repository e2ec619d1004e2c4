import type { Block, Inline } from '../../electron/contract/exhibit.ts';
import styles from './Blocks.module.css';
import { TermWord } from './TermWord.tsx';

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** The terms that have an explanation; others stay plain words. */
  readonly terms: ReadonlySet<string>;
  readonly onTerm: (term: string) => void;
}

/** A section's text. Its pieces have no ids and never change places, so their order is their key. */
export function Blocks({ blocks, terms, onTerm }: BlocksProps) {
  const renderInline = (inline: Inline, key: number) => {
    switch (inline.type) {
      case 'text':
        return inline.text;
      case 'emphasis':
        return <em key={key}>{inline.text}</em>;
      case 'strong':
        return <strong key={key}>{inline.text}</strong>;
      case 'term':
        return terms.has(inline.term) ? (
          <TermWord key={key} text={inline.text} onOpen={() => onTerm(inline.term)} />
        ) : (
          inline.text
        );
    }
  };

  const renderBlock = (block: Block, key: number) => {
    switch (block.type) {
      case 'paragraph':
        return <p key={key}>{block.inlines.map(renderInline)}</p>;
      case 'quote':
        return <blockquote key={key}>{block.inlines.map(renderInline)}</blockquote>;
      case 'list':
        return (
          <ul key={key}>
            {block.items.map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text never change places
              <li key={at}>{item.map(renderInline)}</li>
            ))}
          </ul>
        );
    }
  };

  return <div className={styles.text}>{blocks.map(renderBlock)}</div>;
}
