// Why a program was too slow, from its efficiency receipt: what grows, on which line, or that nothing grows too fast.
import type { Cause, FoundCause } from '../schema/cause.ts';
import type { Blame, Growth } from '../schema/growth.ts';
import type { Language } from '../schema/language.ts';
import { callCause } from './call-cause.ts';
import { lineCause } from './line-cause.ts';

/** Lines with less of the steps than this are not where the time went. */
const LEAST_HEAT = 0.05;
/** What a text alone can tell, the surest first: a search may be one in a set, a copy a short one. */
const SUREST: readonly Cause[] = [
  ...(['queue-shift', 'front-insert', 'middle-removal', 'sort-in-loop'] as const),
  ...(['string-in-loop', 'copy-in-loop', 'search-in-loop'] as const),
];

export function growthCause(growth: Growth | undefined, language: Language, source: string): FoundCause {
  if (growth === undefined) return { cause: 'too-slow' };
  const lines = source.split('\n');
  // What the counted steps do not tell stands on one of the lines that are run most.
  if (isHidden(growth)) return hiddenCause(growth, language, lines);
  if (growth.isWorse === false) return { cause: 'constant-factor' };
  const { blame } = growth;
  // Without a model solution to compare with, growth up to n log n is none to blame.
  if (growth.isWorse === undefined && !isHigh(growth)) return { cause: 'too-slow' };
  if (blame === undefined || blame.why.kind === 'code') return { cause: 'growth-too-high' };
  return { cause: blamedCause(blame, language, lines[blame.line - 1] ?? ''), line: blame.line };
}

function isHidden({ candidate: { disagreement, by } }: Growth): boolean {
  return disagreement === 'hidden-cost' && by === 'time';
}

function isHigh({ candidate: { growth } }: Growth): boolean {
  return !['1', 'log n', 'sqrt n', 'n', 'n log n'].includes(growth);
}

function hiddenCause({ lines }: Growth, language: Language, source: readonly string[]): FoundCause {
  const seen = lines.flatMap(({ line, heat }) => {
    const cause = heat < LEAST_HEAT ? undefined : lineCause(source[line - 1] ?? '', language);
    return cause === undefined ? [] : [{ cause, line }];
  });
  // The surest first; of two that are as sure the one that is run more, as the receipt has them.
  const [surest] = seen.sort((a, b) => SUREST.indexOf(a.cause) - SUREST.indexOf(b.cause));
  return surest ?? { cause: 'hidden-cost' };
}

function blamedCause({ why, growth }: Blame, language: Language, text: string): Cause {
  switch (why.kind) {
    case 'call':
      return callCause(why.name, text, language);
    case 'loop':
      // One loop in a function that is called too often is not nested in another one.
      if (growth === '2^n') return 'exponential';
      return why.depth === 1 && why.within !== undefined ? 'repeated-calls' : 'nested-loops';
    case 'function':
      return growth === '2^n' ? 'exponential' : 'repeated-calls';
    case 'code':
      return 'growth-too-high';
  }
}
