// A signature's types as TypeScript writes them.
import type { ValueType } from '../../schema/signature.ts';

/** `long[][]` is `number[][]`. */
export function typeText(type: ValueType): string {
  const [, scalar = '', arrays = ''] = /^([a-z]+)((?:\[\])*)$/.exec(type) ?? [];
  const name = scalar === 'bool' ? 'boolean' : scalar === 'string' ? 'string' : 'number';
  return `${name}${arrays}`;
}
