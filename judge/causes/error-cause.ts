// What an error that ended a run means, from the words that each language's runtime has for it.
import type { Cause } from '../schema/cause.ts';

/** The first that fits. JavaScript's words, Python's names, and what is said of a trap in C and C++. */
const ERRORS: readonly (readonly [RegExp, Cause])[] = [
  [/Maximum call stack size exceeded|^RecursionError\b|^stack overflow\b/, 'recursion-depth'],
  [
    /^IndexError\b|^segmentation fault\b|\bout_of_range\b|^std::(?:length_error|bad_array_new_length)\b/,
    'out-of-bounds',
  ],
  [/^RangeError: Invalid (?:array|string|typed array) length|out of bounds/, 'out-of-bounds'],
  [/^TypeError: (?:Cannot (?:read|set) properties of|Cannot convert) (?:undefined|null)/, 'missing-value'],
  [
    /^(?:KeyError|AttributeError|StopIteration|bad_optional_access)\b|'NoneType'| is not (?:iterable|defined)\b/,
    'missing-value',
  ],
  [/^OverflowError\b|integer overflow|unrepresentable|Maximum BigInt size exceeded/, 'integer-overflow'],
  [/^ZeroDivisionError\b|Division by zero|(?:divide|remainder) by zero/, 'division-by-zero'],
  [/^floating point exception\b/, 'division-by-zero'],
  [/^MemoryError\b|\bbad_alloc\b|Array buffer allocation failed/, 'memory'],
];

export function errorCause(message: string): Cause {
  return ERRORS.find(([pattern]) => pattern.test(message))?.[1] ?? 'runtime-error';
}
