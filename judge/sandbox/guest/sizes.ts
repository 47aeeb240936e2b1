// Guest: how much a list, a text or a collection holds, asked of the language itself: no getter of the program's is called.
import type { Primordials } from './primordials.ts';

export function makeSizes(p: Primordials) {
  /** A getter of the language as a function; it throws for what it does not belong to. */
  const getter = (owner: object, name: string) =>
    p.uncurry((Object.getOwnPropertyDescriptor(owner, name) as { get: () => unknown }).get);
  const typed = p.getPrototypeOf(Int8Array.prototype) as object;
  const viewKind = getter(typed, Symbol.toStringTag as unknown as string);
  const viewLength = getter(typed, 'length');
  const setSize = getter(Set.prototype, 'size');
  const mapSize = getter(Map.prototype, 'size');
  return {
    /** Of texts, arrays and typed arrays; 0 for anything else. */
    lengthOf: (value: any): number => {
      if (typeof value === 'string' || p.isArray(value)) return (value as { length: number }).length;
      return p.isView(value) && viewKind(value) !== undefined ? viewLength(value) : 0;
    },
    /** Of sets and maps; 0 for anything else. */
    sizeOf: (value: unknown): number => {
      for (let i = 0; i < 2; i++) {
        try {
          return i === 0 ? setSize(value) : mapSize(value);
        } catch {
          // It is none of these.
        }
      }
      return 0;
    },
    setSize,
    mapSize,
    bufferSize: getter(ArrayBuffer.prototype, 'byteLength'),
    isGlobal: getter(RegExp.prototype, 'global'),
    isSticky: getter(RegExp.prototype, 'sticky'),
  };
}

export type Sizes = ReturnType<typeof makeSizes>;
