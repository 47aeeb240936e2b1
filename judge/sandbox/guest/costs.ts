// Guest: what the step meter charges for built-ins that hide a loop, in steps beyond the call itself. These are costs by the
// ordinary model of the language (an array shifts all of itself, a search looks at all before its hit, strings are joined as ropes),
// not by the tricks of one version of one engine; time is measured beside them and tells when they differ.
import type { Primordials } from './primordials.ts';

/** `before` is the receiver's length when the call was made; 0 for what has none. */
export type Cost = (call: {
  readonly self: any;
  readonly args: readonly any[];
  readonly result: any;
  readonly before: number;
}) => number;

export function makeCosts(p: Primordials) {
  const costs = new p.Map<unknown, Cost>();
  const charge = (owner: any, names: string, cost: Cost) => {
    for (const name of names.split(' ')) if (typeof owner[name] === 'function') costs.set(owner[name], cost);
  };
  const { max, min, log2 } = p.Math;
  const lengthOf = (value: any): number => {
    if (typeof value === 'string' || p.isArray(value) || p.isView(value))
      return (value as { length: number }).length || 0;
    if (value instanceof p.Map || value instanceof p.Set) return value.size;
    return 0;
  };
  /** From where to where a search looks; it ends at its hit. */
  const search =
    (find: (self: any, wanted: any, from: number) => number): Cost =>
    ({ self, args, result, before }) => {
      const from = max(0, min(before, args[1] < 0 ? before + args[1] : args[1] || 0));
      if (typeof result === 'number') return result < 0 ? before - from : result - from + 1;
      return result ? find(self, args[0], from) - from + 1 : before - from;
    };
  const whole: Cost = ({ before }) => before;
  const made: Cost = ({ result }) => lengthOf(result);
  const wholeAndMade: Cost = ({ before, result }) => max(before, lengthOf(result));
  const moved: Cost = ({ self, before }) => max(before, self.length);
  const backwards: Cost = ({ result, before }) => (result < 0 ? before : before - result);
  /** A comparator of the program's counts itself. */
  const sorted: Cost = ({ args, before }) => (typeof args[0] === 'function' ? before : before * log2(before + 1));
  const typed = p.getPrototypeOf(Int8Array.prototype) as any;
  const indexOf = p.uncurry(Array.prototype.indexOf);
  const typedIndexOf = p.uncurry(typed.indexOf);

  for (const owner of [Array.prototype, typed]) {
    charge(
      owner,
      'concat join reverse map filter forEach reduce reduceRight flat flatMap toReversed with',
      wholeAndMade,
    );
    charge(owner, 'toSpliced toString toLocaleString', wholeAndMade);
    charge(owner, 'slice', made);
    charge(owner, 'set', ({ args }) => lengthOf(args[0]));
    charge(owner, 'fill', ({ args, before }) => max(0, min(before, args[2] ?? before) - max(0, args[1] || 0)));
    charge(owner, 'copyWithin', whole);
    charge(owner, 'lastIndexOf', backwards);
    charge(owner, 'sort toSorted', sorted);
  }
  charge(Array.prototype, 'indexOf includes', search(indexOf));
  charge(typed, 'indexOf includes', search(typedIndexOf));
  charge(Array.prototype, 'shift unshift splice', moved);
  const foundAt: Cost = ({ result, before }) => (typeof result === 'number' && result >= 0 ? result + 1 : before);
  charge(String.prototype, 'indexOf search', search(p.indexOf));
  charge(String.prototype, 'includes', search(p.indexOf));
  charge(String.prototype, 'lastIndexOf', backwards);
  charge(String.prototype, 'split replace replaceAll match padStart padEnd repeat concat normalize', wholeAndMade);
  charge(String.prototype, 'toUpperCase toLowerCase trim trimStart trimEnd', whole);
  charge(String.prototype, 'startsWith endsWith localeCompare', ({ args, before }) => min(before, lengthOf(args[0])));
  charge(String.prototype, 'search', foundAt);
  // A regular expression with a place to go on from is charged for what it went over.
  charge(RegExp.prototype, 'test exec', ({ self, args, result }) => {
    const text = lengthOf(args[0]);
    if (!result) return text;
    if (self.global || self.sticky) return typeof result === 'object' ? lengthOf(result[0]) + 1 : 1;
    return typeof result === 'object' ? result.index + lengthOf(result[0]) : text;
  });
  charge(Object, 'keys values entries getOwnPropertyNames', made);
  const keys = p.keys;
  charge(Object, 'assign', ({ args }) => {
    let sum = 0;
    for (let i = 1; i < args.length; i++)
      if (typeof args[i] === 'object' && args[i] !== null) sum += keys(args[i]).length;
    return sum;
  });
  charge(Object, 'freeze', ({ args }) => lengthOf(args[0]));
  charge(Object, 'fromEntries groupBy', ({ args, result }) => max(lengthOf(args[0]), keys(result).length));
  charge(Map, 'groupBy', ({ args }) => lengthOf(args[0]));
  charge(JSON, 'stringify parse', ({ args, result }) =>
    typeof result === 'string' ? result.length : lengthOf(args[0]),
  );
  charge(Array, 'from of', made);
  charge(p.getPrototypeOf(Int8Array), 'from of', made);
  charge(Set.prototype, 'union symmetricDifference', ({ self, args }) => lengthOf(self) + lengthOf(args[0]));
  charge(Set.prototype, 'intersection isDisjointFrom', ({ self, args }) => min(lengthOf(self), lengthOf(args[0])));
  charge(Set.prototype, 'difference isSubsetOf', ({ self }) => lengthOf(self));
  charge(Set.prototype, 'isSupersetOf', ({ args }) => lengthOf(args[0]));
  charge(BigInt.prototype, 'toString', made);
  charge(globalThis, 'Array BigInt String', made);
  for (const name of ['Set', 'Map', 'WeakSet', 'WeakMap', 'ArrayBuffer']) {
    charge(globalThis, name, ({ args, result }) => max(lengthOf(args[0]), lengthOf(result), result.byteLength || 0));
  }
  for (const view of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array]) {
    costs.set(view, made);
  }
  for (const view of [Float32Array, Float64Array, BigInt64Array, BigUint64Array]) costs.set(view, made);
  return { costs, lengthOf };
}

export type Costs = ReturnType<typeof makeCosts>;
