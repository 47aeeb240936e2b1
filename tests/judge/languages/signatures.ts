// Entries of function mode for tests: a signature in one line.
import type { Entry } from '../../../judge/sandbox/sandbox.ts';
import type { ValueType } from '../../../judge/schema/signature.ts';

/** `entryOf(['int[]', 'int'], 'int')`. */
export function entryOf(params: readonly ValueType[], returns: ValueType): Entry {
  return { kind: 'function', signature: { params: params.map((type, i) => ({ name: `p${i}`, type })), returns } };
}
