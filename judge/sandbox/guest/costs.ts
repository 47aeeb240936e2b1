// Guest: what the step meter charges for built-ins that hide a loop, in steps beyond the call itself. These are costs by the
// ordinary model of the language (an array shifts all of itself, a search looks at all before its hit, strings are joined as ropes),
// not by the tricks of one version of one engine; time is measured beside them and tells when they differ.
import type { Primordials } from './primordials.ts';
import type { Sizes } from './sizes.ts';

/** `before` is the receiver's length when the call was made; 0 for what has none. */
export type Cost = (call: {
  readonly self: any;
  readonly args: readonly any[];
  readonly result: any;
  readonly before: number;
}) => number;

/**
 * What each built-in costs. Nothing here calls what may be the program's own: an argument that is no number or text has done its
 * work when the call was made, and counts as if it were not there.
 */
export function makeCosts(p: Primordials, sizes: Sizes) {
  const costs = new p.Map<unknown, Cost>();
  const charge = (owner: any, names: string, cost: Cost) => {
    for (const name of names.split(' ')) if (typeof owner[name] === 'function') costs.set(owner[name], cost);
  };
  const { max, min, log2, trunc } = p.Math;
  const { lengthOf, sizeOf } = sizes;
  const typed = p.getPrototypeOf(Int8Array.prototype) as any;

  /** An index among so many, as arrays take it: from the end when it is negative. */
  const placeIn = (length: number, given: unknown, absent: number): number => {
    if (typeof given !== 'number') return absent;
    const index = trunc(given) || 0;
    return index < 0 ? max(0, length + index) : min(length, index);
  };
  /** An index in a text: nothing is before its beginning. */
  const placeInText = (length: number, given: unknown, absent: number): number =>
    typeof given === 'number' ? max(0, min(length, trunc(given) || 0)) : absent;
  /** A search from a place on; it ends at its hit. `find` finds again what was said to be there. */
  const search =
    (place: typeof placeIn, find: (self: any, wanted: any, from: number) => number): Cost =>
    ({ self, args, result, before }) => {
      const from = place(before, args[1], 0);
      const hit = typeof result === 'number' ? result : result ? find(self, args[0], from) : -1;
      return hit < from ? before - from : hit - from + 1;
    };
  const searchBack =
    (place: typeof placeIn): Cost =>
    ({ args, result, before }) =>
      min(before, place(before, args[1], before) + 1) - max(0, result);
  const finder = (indexOf: (...given: any[]) => unknown) => {
    const find = p.uncurry(indexOf);
    return (self: any, wanted: any, from: number) =>
      p.isArray(self) || p.isView(self) ? find(self, wanted, from) : -1;
  };
  const findText = (self: unknown, wanted: unknown, from: number): number =>
    typeof self === 'string' && typeof wanted === 'string' ? p.indexOf(self, wanted, from) : -1;

  const whole: Cost = ({ before }) => before;
  const made: Cost = ({ result }) => lengthOf(result);
  const wholeAndMade: Cost = ({ before, result }) => max(before, lengthOf(result));
  const given: Cost = ({ args }) => lengthOf(args[0]);
  /** A comparator of the program's counts itself. */
  const sorted: Cost = ({ args, before }) => (typeof args[0] === 'function' ? before : before * log2(before + 1));
  /** What is taken out, what is put in, and all behind it, which moves unless as much comes as goes. */
  const spliced: Cost = ({ args, result, before }) => {
    const removed = lengthOf(result);
    const added = max(0, args.length - 2);
    return removed + added + (removed === added ? 0 : max(0, before - placeIn(before, args[0], 0) - removed));
  };

  for (const owner of [Array.prototype, typed]) {
    charge(owner, 'concat join reverse map filter forEach reduce reduceRight flat flatMap', wholeAndMade);
    charge(owner, 'with toReversed toSpliced toString toLocaleString', wholeAndMade);
    charge(owner, 'slice', made);
    charge(owner, 'set', given);
    charge(owner, 'fill', ({ args, before }) => placeIn(before, args[2], before) - placeIn(before, args[1], 0));
    charge(owner, 'copyWithin', whole);
    charge(owner, 'lastIndexOf', searchBack(placeIn));
    charge(owner, 'sort toSorted', sorted);
  }
  charge(Array.prototype, 'indexOf includes', search(placeIn, finder(Array.prototype.indexOf)));
  charge(typed, 'indexOf includes', search(placeIn, finder(typed.indexOf)));
  charge(Array.prototype, 'shift', whole);
  charge(Array.prototype, 'unshift', ({ args, before }) => (args.length === 0 ? 0 : before + args.length));
  charge(Array.prototype, 'splice', spliced);
  charge(Array, 'from of', made);
  charge(p.getPrototypeOf(Int8Array), 'from of', made);

  charge(String.prototype, 'indexOf includes', search(placeInText, findText));
  charge(String.prototype, 'lastIndexOf', searchBack(placeInText));
  charge(String.prototype, 'split replace replaceAll match padStart padEnd repeat normalize', wholeAndMade);
  charge(String.prototype, 'matchAll toUpperCase toLowerCase trim trimStart trimEnd', whole);
  charge(String.prototype, 'startsWith endsWith localeCompare', ({ args, before }) => min(before, lengthOf(args[0])));
  charge(String.prototype, 'search', ({ result, before }) => (result >= 0 ? result + 1 : before));
  // A regular expression with a place to go on from is charged for what it found there.
  charge(RegExp.prototype, 'test exec', ({ self, args, result }) => {
    const isSticky = sizes.isSticky(self);
    const goesOn = isSticky || sizes.isGlobal(self);
    if (!result) return isSticky ? 1 : lengthOf(args[0]);
    if (typeof result !== 'object') return goesOn ? 1 : lengthOf(args[0]);
    return lengthOf(result[0]) + (goesOn ? 1 : result.index);
  });

  charge(Object, 'keys values entries getOwnPropertyNames', made);
  charge(Object, 'assign', ({ args }) => {
    let sum = 0;
    for (let i = 1; i < args.length; i++)
      sum += typeof args[i] === 'object' && args[i] !== null ? p.keys(args[i]).length : lengthOf(args[i]);
    return sum;
  });
  charge(Object, 'freeze', given);
  charge(Object, 'fromEntries groupBy', ({ args, result }) => max(lengthOf(args[0]), p.keys(result).length));
  charge(JSON, 'stringify parse', ({ args, result }) =>
    typeof result === 'string' ? result.length : lengthOf(args[0]),
  );

  charge(Map, 'groupBy', given);
  charge(Set.prototype, 'union symmetricDifference', ({ self, args }) => sizeOf(self) + sizeOf(args[0]));
  charge(Set.prototype, 'intersection isDisjointFrom', ({ self, args }) => min(sizeOf(self), sizeOf(args[0])));
  charge(Set.prototype, 'difference isSubsetOf', ({ self }) => sizeOf(self));
  charge(Set.prototype, 'isSupersetOf', ({ args }) => sizeOf(args[0]));
  charge(globalThis, 'Set', ({ args, result }) => max(lengthOf(args[0]), sizes.setSize(result)));
  charge(globalThis, 'Map', ({ args, result }) => max(lengthOf(args[0]), sizes.mapSize(result)));
  charge(globalThis, 'WeakSet WeakMap', given);

  charge(BigInt.prototype, 'toString', made);
  charge(globalThis, 'BigInt', given);
  charge(globalThis, 'Array String', made);
  charge(globalThis, 'ArrayBuffer', ({ result }) => sizes.bufferSize(result));
  charge(globalThis, 'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array', made);
  charge(globalThis, 'Float16Array Float32Array Float64Array BigInt64Array BigUint64Array', made);
  return costs;
}

export type Costs = ReturnType<typeof makeCosts>;
