// A number that leads to the submissions behind it. Nothing is behind a zero.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { HistorySearch } from '../../searches.ts';

type CountLinkProps = {
  readonly count: number;
  readonly search: HistorySearch;
  /** What the number is of, for those who hear it alone. */
  readonly label: string;
  readonly children: ReactNode;
};

export function CountLink({ count, search, label, children }: CountLinkProps) {
  if (count === 0) return <span className="records-zero">{children}</span>;
  return (
    <Link to="/history" search={search} aria-label={label} className="number">
      {children}
    </Link>
  );
}
