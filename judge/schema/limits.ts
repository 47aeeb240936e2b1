// The limits of a submission; all are known once a problem is loaded.
import { z } from 'zod';

export const Limits = z.strictObject({
  /** CPU milliseconds of one correctness case. */
  timeMs: z.number().positive(),
  memoryMiB: z.int().positive(),
  outputKiB: z.int().positive(),
  sourceKiB: z.int().positive(),
});
export type Limits = z.infer<typeof Limits>;
