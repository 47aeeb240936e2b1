// A problem's title as the link to it.
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ProblemRow } from '#server/schema/problem';
import { useNames, useTongue } from '../../words/words.ts';
import { readyEditor } from './preload-editor.ts';

const MEANT_MS = 150;

export function ProblemLink({ problem }: { readonly problem: ProblemRow }) {
  const names = useNames();
  const tongue = useTongue();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Not for links that are only passed by.
  const approach = () => {
    timer.current = setTimeout(() => readyEditor(tongue), MEANT_MS);
  };
  const leave = () => clearTimeout(timer.current);
  return (
    <Link
      to="/problems/$slug"
      params={{ slug: problem.slug }}
      className="problems-link"
      data-problem-link
      onMouseEnter={approach}
      onMouseLeave={leave}
      onFocus={approach}
      onBlur={leave}
    >
      {names(problem.name)}
    </Link>
  );
}
