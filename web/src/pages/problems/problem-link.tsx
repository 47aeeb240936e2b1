// A problem's title as the link to it.
import { Link } from '@tanstack/react-router';
import type { ProblemRow } from '#server/schema/problem';
import { useNames, useTongue } from '../../words/words.ts';
import { readyEditor } from './preload-editor.ts';

export function ProblemLink({ problem }: { readonly problem: ProblemRow }) {
  const names = useNames();
  const tongue = useTongue();
  const ready = () => readyEditor(tongue);
  return (
    <Link
      to="/problems/$slug"
      params={{ slug: problem.slug }}
      className="problems-link"
      data-problem-link
      onMouseEnter={ready}
      onFocus={ready}
    >
      {names(problem.name)}
    </Link>
  );
}
