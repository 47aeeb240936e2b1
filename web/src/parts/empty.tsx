// What stands where nothing is yet, and says what to do about it.
import type { ReactNode } from 'react';
import './states.css';

export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}
