// What a person hands in.
import { z } from 'zod';
import { Language } from './language.ts';

export const Submission = z.strictObject({
  language: Language,
  /** The file's name, as reports and compilers name it. */
  file: z.string().min(1),
  source: z.string(),
});
export type Submission = z.infer<typeof Submission>;
