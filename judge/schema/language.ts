// The programming languages that a submission may be written in.
import { z } from 'zod';

export const Language = z.enum(['javascript', 'typescript']);
export type Language = z.infer<typeof Language>;
