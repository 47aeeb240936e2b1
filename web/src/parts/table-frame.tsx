// A table that scrolls sideways where there is no room; the keyboard reaches it, for nothing in it takes the focus.
import type { ReactNode } from 'react';
import './table.css';

export function TableFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="table-frame" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
