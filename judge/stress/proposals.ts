// What to try in the place of a failing input: every proposal is simpler than it.
import type { Mode } from '../problem.ts';
import { dropLines } from './drop-lines.ts';
import { dropValues } from './drop-values.ts';
import { parseInput } from './parsed-input.ts';
import { shrinkNumbers } from './shrink-numbers.ts';
import { shrinkWords } from './shrink-words.ts';
import { isSimpler } from './simpler.ts';

/** Proposals for one input, the boldest first. */
export type Strategy = (text: string) => Iterable<string>;

/** In the order in which they are used: what leaves out much goes first. */
export function strategiesFor(mode: Mode): readonly Strategy[] {
  const drop = mode.kind === 'function' ? dropValues : dropLines;
  return [drop, numbersIn(mode), wordsIn(mode)].map(simplerOnly);
}

function numbersIn(mode: Mode): Strategy {
  return function* (text) {
    const { numbers, words, groups, write } = parseInput(mode, text);
    for (const less of shrinkNumbers(numbers, groups)) yield write({ numbers: less, words });
  };
}

function wordsIn(mode: Mode): Strategy {
  return function* (text) {
    const { numbers, words, write } = parseInput(mode, text);
    for (const simple of shrinkWords(words)) yield write({ numbers, words: simple });
  };
}

function simplerOnly(strategy: Strategy): Strategy {
  return function* (text) {
    for (const proposal of strategy(text)) if (isSimpler(proposal, text)) yield proposal;
  };
}
