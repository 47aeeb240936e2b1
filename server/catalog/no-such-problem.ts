// The bank has no problem of that name: which ones may have been meant.
import { distance } from 'fastest-levenshtein';

const MAX_NEAR = 3;
/** Names that begin like the one that was asked for are near, however much is missing. */
const BEGINNING = 3;

export class NoSuchProblem extends Error {
  readonly slug: string;
  /** The nearest names, nearest first; none when none is near. */
  readonly near: readonly string[];

  constructor(slug: string, known: Iterable<string>) {
    super(`no problem '${slug}'`);
    this.name = 'NoSuchProblem';
    this.slug = slug;
    this.near = nearestOf(slug, known);
  }
}

function nearestOf(slug: string, known: Iterable<string>): readonly string[] {
  const word = slug.slice(0, 100).toLowerCase();
  const most = Math.max(1, Math.floor((word.length + 1) / 3));
  return [...known]
    .map((name) => ({ name, steps: name.startsWith(word) && word.length >= BEGINNING ? 0 : distance(word, name) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps || a.name.localeCompare(b.name))
    .slice(0, MAX_NEAR)
    .map(({ name }) => name);
}
