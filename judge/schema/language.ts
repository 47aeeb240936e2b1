// The programming languages that a submission may be written in.
import { z } from 'zod';

export const Language = z.enum(['javascript', 'typescript', 'python', 'cpp', 'c']);
export type Language = z.infer<typeof Language>;

/** In the order in which they are offered. */
export const LANGUAGES: readonly Language[] = Language.options;
