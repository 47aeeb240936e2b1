// Numbers and dates as the reader writes them.
import { useMemo } from 'react';
import { type Format, formatFor } from './format-for.ts';
import { useTongue } from './tongue.ts';

export type { Format } from './format-for.ts';

export function useFormat(): Format {
  const tongue = useTongue();
  return useMemo(() => formatFor(tongue), [tongue]);
}
