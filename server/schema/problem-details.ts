// What every failed request answers: problem details as RFC 9457 has them (application/problem+json).
import { z } from 'zod';

/** What went wrong, for programs. The sentence for people is in `title` and `detail`, in the reader's language. */
export const ERROR_CODES = [
  'bad-request',
  'not-found',
  'conflict',
  'too-large',
  'busy',
  'forbidden',
  'misdirected',
  'not-ready',
  'internal',
  'store-failed',
  'disk-full',
] as const;

export const ProblemDetails = z
  .strictObject({
    /** `/errors/<code>`. */
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.enum(ERROR_CODES),
    /** Of a body, a query or a parameter that does not fit: where, and what was expected. */
    errors: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .readonly()
      .optional(),
  })
  .meta({ id: 'ProblemDetails' });
export type ProblemDetails = z.infer<typeof ProblemDetails>;
