// Which parts of a sequence to leave out: halves first, then ever smaller pieces, at last each element (delta debugging).

export type Chunk = { readonly start: number; readonly size: number };

/** Small pieces are tried at every place, larger ones side by side. */
const SLIDING_SIZE = 4;

export function* chunksOf(length: number): Iterable<Chunk> {
  for (const size of sizesOf(length)) {
    const step = size <= SLIDING_SIZE ? 1 : size;
    // From the end: what comes later is more often needless than what comes first.
    for (let end = length; end > 0; end -= step) {
      const start = Math.max(0, end - size);
      yield { start, size: end - start };
      if (start === 0) break;
    }
  }
}

/** The sequence without the chunk. */
export function without<T>(sequence: readonly T[], { start, size }: Chunk): readonly T[] {
  return [...sequence.slice(0, start), ...sequence.slice(start + size)];
}

/** length, length / 2, …, and then each small one. */
function sizesOf(length: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = length; size > SLIDING_SIZE; size = Math.ceil(size / 2)) sizes.push(size);
  for (let size = Math.min(SLIDING_SIZE, length); size >= 1; size--) sizes.push(size);
  return sizes;
}
