// A short text beside another one, with what differs marked.
import type { ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import type { DiffLine, Piece } from './text-diff.ts';

type Side = 'expected' | 'actual';

/** What differs is marked by an underline and a background; a line that only the other side has stays empty. */
export function MarkedText({ lines, side }: { lines: readonly DiffLine[]; side: Side }): ReactNode {
  const { output: words } = useWords().problem;
  return lines.map((line, index) => {
    const pieces = line[side];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in order
      <span key={index} className={line.same ? 'diff-line' : 'diff-line diff-line-differs'}>
        {pieces === undefined ? (
          <span className="diff-absent">{side === 'actual' ? words.onlyExpected : words.onlyActual}</span>
        ) : (
          <Pieces pieces={pieces} side={side} />
        )}
      </span>
    );
  });
}

function Pieces({ pieces, side }: { pieces: readonly Piece[]; side: Side }) {
  return pieces.map(({ text, differs }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line, in order
    if (!differs) return <span key={index}>{text}</span>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line, in order
      <mark key={index} className={`diff-mark diff-mark-${side}`}>
        {text}
      </mark>
    );
  });
}
