// What the store and the catalogue could not do, as an answer: foreseen failures, never mistakes of ours.

import { NoSuchProblem } from '../catalog/no-such-problem.ts';
import { BadArchive, StoreError, sayTrouble, WrongCursor } from '../store/index.ts';
import { Refusal } from './refusal.ts';

/** Undefined for anything that nobody foresaw. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof NoSuchProblem) {
    const { slug, near } = error;
    return new Refusal('not-found', (words) => words.http.noProblem(slug, near), { extra: { near } });
  }
  if (error instanceof WrongCursor) return new Refusal('bad-request', (words) => words.http.badCursor);
  if (error instanceof BadArchive) {
    const { record, path, detail } = error;
    return new Refusal('bad-request', (words) => words.http.badArchive(record, path, detail));
  }
  if (error instanceof StoreError) {
    const { trouble } = error;
    return new Refusal(trouble.code === 'full' ? 'disk-full' : 'store-failed', (words) =>
      sayTrouble(trouble, words.store),
    );
  }
  return undefined;
}
