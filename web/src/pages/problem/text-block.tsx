// A text that belongs to a case, with its name. It scrolls by itself, with the keyboard as well.
import type { ReactNode } from 'react';
import type { Excerpt } from '#server/schema/run';
import { useFormat } from '../../format.ts';
import { useWords } from '../../words/words.ts';

type TextBlockProps = {
  readonly label: string;
  readonly note?: string | undefined;
  readonly text: string;
  readonly omitted?: number;
  /** Instead of the plain text: with differences marked. */
  readonly children?: ReactNode;
};

export function TextBlock({ label, note, text, omitted = 0, children }: TextBlockProps) {
  const { problem: words } = useWords();
  const format = useFormat();
  return (
    <div className="text-block">
      <p className="text-block-label">
        {label}
        {note !== undefined && <span className="text-block-note"> {note}</span>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="text-block-scroll" tabIndex={0} aria-label={label}>
        <pre className="text-block-text">
          {children ?? (text === '' ? <span className="text-block-none">{words.output.none}</span> : text)}
          {omitted > 0 && <span className="text-block-none">{`\n${words.cases.omitted(format.count(omitted))}`}</span>}
        </pre>
      </section>
    </div>
  );
}

export function ExcerptBlock({ excerpt, ...rest }: Omit<TextBlockProps, 'text' | 'omitted'> & { excerpt: Excerpt }) {
  return <TextBlock {...rest} text={excerpt.text} omitted={excerpt.omitted} />;
}
