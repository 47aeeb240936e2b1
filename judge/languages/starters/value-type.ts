// A signature's types taken apart.
import type { ValueType } from '../../schema/signature.ts';

export type Scalar = 'int' | 'long' | 'double' | 'bool' | 'string';

/** The element and how many levels of arrays are around it. */
export function partsOf(type: ValueType): { readonly scalar: Scalar; readonly depth: 0 | 1 | 2 } {
  const scalar = type.replaceAll('[]', '') as Scalar;
  return { scalar, depth: ((type.length - scalar.length) / 2) as 0 | 1 | 2 };
}
