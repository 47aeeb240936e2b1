// The search for an input on which a solution fails: tiny ones first, then slowly larger ones.
import type { Attempt, Made, Supply } from './supply.ts';

export type SearchWorld<Failure> = {
  readonly supply: Supply;
  /** Undefined when the tools had to be stopped. */
  readonly make: (attempts: readonly Attempt[], longest: number) => Promise<readonly Made[] | undefined>;
  /** A failure, or undefined when the solution does it right. */
  readonly attempt: (text: string) => Promise<Failure | undefined>;
  /** Inputs that are tried before any that are made. */
  readonly first: readonly string[];
  /** Inputs that are never tried as they are. */
  readonly kept: readonly string[];
  readonly mostTests: number;
  readonly isOver: () => boolean;
  readonly onTest?: (tests: number) => void;
};

export type Searched<Failure> = {
  readonly tests: number;
  /** How many inputs were made, legal or not, and why the last one was refused. */
  readonly asked: number;
  readonly refused: string | undefined;
  /** Whether it ended because nothing new could be made any more. */
  readonly isExhausted: boolean;
  readonly failure: Failure | undefined;
};

/** Sizes grow by one every so many batches. */
const BATCHES_PER_LEVEL = 2;
const FIRST_LEVEL = 2;
/** Longer inputs are no small ones. */
const LONGEST = { least: 60, perLevel: 40 };
/** After so many batches without anything new there is nothing new to be had. */
const PATIENCE = 60;

export async function search<Failure>(world: SearchWorld<Failure>): Promise<Searched<Failure>> {
  const seen = new Set(world.kept);
  let [tests, asked, barren] = [0, 0, 0];
  let refused: string | undefined;
  const isOver = () => tests >= world.mostTests || world.isOver();
  /** Tries those that are new. */
  const tryAll = async (texts: readonly string[]): Promise<Failure | undefined> => {
    for (const text of texts) {
      if (seen.has(text)) continue;
      if (isOver()) return undefined;
      seen.add(text);
      barren = 0;
      const failure = await world.attempt(text);
      tests++;
      world.onTest?.(tests);
      if (failure !== undefined) return failure;
    }
    return undefined;
  };
  let failure = await tryAll(world.first);
  for (let turn = 0; failure === undefined && barren < PATIENCE && !isOver(); turn++) {
    const level = FIRST_LEVEL + Math.floor(turn / BATCHES_PER_LEVEL);
    const batch = world.supply.next(level);
    barren++;
    const longest = LONGEST.least + LONGEST.perLevel * level;
    const made = (await world.make(batch.attempts, longest))?.map((one) => shortEnough(one, longest));
    asked += batch.attempts.length;
    refused = made?.findLast((one) => 'refused' in one)?.refused ?? refused;
    batch.learn(made);
    failure = await tryAll((made ?? []).flatMap((one) => ('text' in one ? [one.text] : [])));
  }
  return { tests, asked, refused, isExhausted: barren >= PATIENCE, failure };
}

function shortEnough(made: Made, longest: number): Made {
  return 'text' in made && made.text.length > longest ? { refused: 'the input is too long' } : made;
}
