// The frame of all pages of the records: their name, and the way from one to the other.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../words/words.ts';
import './frame.css';

/** One line for each page. */
const PAGES = [
  { to: '/records', label: ({ records }: Words) => records.pages.overview },
  { to: '/records/months', label: ({ months }: Words) => months.title },
  { to: '/records/tests', label: ({ tests }: Words) => tests.title },
  { to: '/records/predictions', label: ({ predictions }: Words) => predictions.page.title },
] as const;

export function RecordsFrame({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const { records } = words;
  return (
    <div className="page records">
      <h1>{records.title}</h1>
      <nav className="records-nav" aria-label={records.pagesLabel}>
        {PAGES.map(({ to, label }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/records', includeSearch: false }}>
            {label(words)}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  );
}
