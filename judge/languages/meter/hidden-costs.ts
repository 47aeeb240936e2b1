// The names of what hides a loop: calls of these are rewritten so that the meter can charge them. What each one costs is
// stated in `sandbox/guest/costs.ts`; a method of the program's own that bears such a name costs nothing extra.

/** Methods, by name; whose method it is shows when it is called. */
export const HIDING_METHODS: ReadonlySet<string> = new Set(
  `indexOf lastIndexOf includes splice shift unshift slice concat join reverse fill sort toSorted toReversed toSpliced with
  copyWithin flat flatMap map filter forEach reduce reduceRight some every find findIndex findLast findLastIndex from of split
  replace replaceAll match matchAll search repeat padStart padEnd trim trimStart trimEnd toUpperCase toLowerCase normalize
  localeCompare startsWith endsWith test exec keys values entries assign fromEntries freeze groupBy stringify parse set subarray
  toString toLocaleString call apply union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom
  getOwnPropertyNames`.split(/\s+/),
);

/** Functions called by their own name. */
export const HIDING_FUNCTIONS: ReadonlySet<string> = new Set(['Array', 'BigInt', 'String']);

/** Constructors whose cost is the size of what they make. */
export function isHidingConstructor(name: string): boolean {
  return /^(?:Array|Set|Map|WeakSet|WeakMap|\w+Array|ArrayBuffer)$/.test(name);
}
