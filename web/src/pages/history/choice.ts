// Which two submissions are chosen for comparing.

type Chosen = { readonly id: string; readonly problem: string; readonly createdAt: number };

/** Chooses one, or no longer. A third one takes the place of the one that was chosen first. */
export function toggled<T extends Chosen>(chosen: readonly T[], row: T): readonly T[] {
  if (chosen.some(({ id }) => id === row.id)) return chosen.filter(({ id }) => id !== row.id);
  return [...chosen, row].slice(-2);
}

export type Choice =
  | { readonly kind: 'none' | 'one' | 'other-problems' }
  | { readonly kind: 'two'; readonly before: string; readonly after: string };

/** What the choice allows. `before` is the older one. */
export function choiceOf(chosen: readonly Chosen[]): Choice {
  const [one, two] = [...chosen].sort((a, b) => a.createdAt - b.createdAt);
  if (one === undefined) return { kind: 'none' };
  if (two === undefined) return { kind: 'one' };
  if (one.problem !== two.problem) return { kind: 'other-problems' };
  return { kind: 'two', before: one.id, after: two.id };
}
