// Shrinking: from a failing input to one of which nothing can be left out or lowered any more (delta debugging).
import type { Mode } from '../problem.ts';
import { type Strategy, strategiesFor } from './proposals.ts';

/** What shrinking needs to know of inputs; all else is pure. */
export type ShrinkWorld = {
  /** Which of the texts are legal inputs. */
  readonly legal: (texts: readonly string[]) => Promise<readonly boolean[]>;
  /** Whether the solution fails on it in the same way. */
  readonly fails: (text: string) => Promise<boolean>;
  /** Whether to stop where we are: the time is up, or somebody said so. */
  readonly isOver: () => boolean;
};

export type Shrunk = {
  readonly text: string;
  /** How often the solution was run. */
  readonly trials: number;
  /** Whether everything was tried, so that nothing smaller was left. */
  readonly isComplete: boolean;
};

const MAX_TRIALS = 3000;
/** Asked about at once: legality is cheap, and cheaper by the dozen. */
const FIRST_BATCH = 8;
const LARGEST_BATCH = 64;

export async function shrink(mode: Mode, start: string, world: ShrinkWorld): Promise<Shrunk> {
  /** Found to be of no use, by whichever way they came. */
  const done = new Set([start]);
  let [text, trials] = [start, 0];
  const isOver = () => trials >= MAX_TRIALS || world.isOver();
  const fails = (one: string) => {
    trials++;
    return world.fails(one);
  };
  /** The first proposal of a strategy that fails likewise. */
  const next = async (strategy: Strategy): Promise<string | undefined> => {
    let size = FIRST_BATCH;
    for (const batch of batches(strategy(text), done, () => size)) {
      const legal = await world.legal(batch);
      for (const [i, proposal] of batch.entries()) {
        if (isOver()) return undefined;
        done.add(proposal);
        if (legal[i] && (await fails(proposal))) return proposal;
      }
      size = Math.min(LARGEST_BATCH, size * 2);
    }
    return undefined;
  };
  let isSmaller = true;
  while (isSmaller && !isOver()) {
    isSmaller = false;
    for (const strategy of strategiesFor(mode)) {
      for (let found = await next(strategy); found !== undefined; found = await next(strategy)) {
        text = found;
        isSmaller = true;
      }
    }
  }
  return { text, trials, isComplete: !isOver() };
}

/** What is not done yet, some at a time and each once. */
function* batches(
  proposals: Iterable<string>,
  done: ReadonlySet<string>,
  size: () => number,
): Iterable<readonly string[]> {
  const seen = new Set<string>();
  let batch: string[] = [];
  for (const proposal of proposals) {
    if (done.has(proposal) || seen.has(proposal)) continue;
    seen.add(proposal);
    batch.push(proposal);
    if (batch.length < size()) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
