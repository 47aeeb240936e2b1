// The typed signature of a function-mode problem.
import { z } from 'zod';

export const ValueType = z.templateLiteral([
  z.enum(['int', 'long', 'double', 'bool', 'string']),
  z.enum(['', '[]', '[][]']),
]);
/** A scalar, or an array or 2-D array of one. `int` has 32 bits; `long` stays within ±(2^53 − 1). */
export type ValueType = z.infer<typeof ValueType>;

const Parameter = z.strictObject({
  name: z.string().regex(/^[A-Za-z_]\w{0,39}$/, 'a parameter name is an identifier'),
  type: ValueType,
});
export type Parameter = z.infer<typeof Parameter>;

export const Signature = z.strictObject({
  params: z.array(Parameter).min(1).max(12).readonly(),
  returns: ValueType,
});
export type Signature = z.infer<typeof Signature>;
