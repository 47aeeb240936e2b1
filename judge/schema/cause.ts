// Why a submission lost points, as kinds that can be counted: a closed list, so that a year of practice adds up to a few names.
import { z } from 'zod';

export const CAUSES = [
  'compile-error',
  'samples-wrong',
  'secret-wrong',
  'integer-overflow',
  'precision',
  'recursion-depth',
  'out-of-bounds',
  'missing-value',
  'division-by-zero',
  'runtime-error',
  'memory',
  'output-limit',
  'idle',
  'queue-shift',
  'front-insert',
  'middle-removal',
  'sort-in-loop',
  'search-in-loop',
  'copy-in-loop',
  'string-in-loop',
  'built-in-in-loop',
  'nested-loops',
  'repeated-calls',
  'exponential',
  'hidden-cost',
  'growth-too-high',
  'constant-factor',
  'too-slow',
] as const;
export const Cause = z.enum(CAUSES);
export type Cause = z.infer<typeof Cause>;

/** A cause and the line of the source that it was seen on, where there is one. */
export type FoundCause = { readonly cause: Cause; readonly line?: number };
