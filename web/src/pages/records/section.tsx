// One part of the overview: its title, what may stand beside that, and what is in it; or why there is nothing.
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';

type SectionProps = {
  readonly title: string;
  readonly hint?: ReactNode;
  /** Stands at the end of the title's line. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
};

export function Section({ title, hint, extra, children }: SectionProps) {
  const id = useId();
  return (
    <section className="records-section" aria-labelledby={id}>
      <div className="records-head">
        <h2 id={id}>{title}</h2>
        {extra}
      </div>
      {hint !== undefined && <p className="records-note">{hint}</p>}
      {children}
    </section>
  );
}

type LoadedProps<Data> = {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
};

export function Loaded<Data>({ query: { data, error, refetch }, children }: LoadedProps<Data>) {
  if (data !== undefined) return children(data);
  return error === null ? <Skeleton lines={4} /> : <Failure error={error} retry={() => void refetch()} />;
}
