// Did you mean …? The known word that a mistyped one probably stands for.
import { distance } from 'fastest-levenshtein';

/** The nearest of the known words, when it is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor((word.length + 1) / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word.slice(0, 100).toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
