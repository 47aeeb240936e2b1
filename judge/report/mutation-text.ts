// Mutants as text: the figure, and each survivor with an input that would have noticed it.
import { LEAST_SCORE, type MutationScore, scoreOf } from '../mutants/mutation-score.ts';
import type { Mutation } from '../schema/mutation.ts';
import type { Words } from '../words/words.ts';
import type { Page } from './page.ts';
import { printableLine } from './printable.ts';
import { clip } from './width.ts';

export function scoreText({ score, killed, total, equivalent }: MutationScore, { mutation }: Words): string {
  return mutation.score(percent(score), killed, total, equivalent);
}

export function tooWeakText({ score }: MutationScore, { mutation }: Words): string {
  return mutation.tooWeak(percent(score), percent(LEAST_SCORE));
}

/** Rounded down: 94.96 % are not 95 %. */
function percent(part: number): string {
  return `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;
}

const MOST_LINES = 8;

/** The figure, then the survivors. */
export function mutationLines(mutation: Mutation, { words, colors, width }: Page): readonly string[] {
  const score = scoreOf(mutation);
  const mark = score.score >= LEAST_SCORE ? colors.green('✓') : colors.red('✗');
  const survivors = mutation.mutants.filter(({ end }) => end === 'survived');
  return [
    `${mark} ${mutation.file}  ${scoreText(score, words)}`,
    ...survivors.flatMap(({ line, before, after, input = '' }) => {
      const lines = input.trimEnd().split('\n');
      const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
      return [
        '',
        words.mutation.survivor(line, oneLine(before), oneLine(after)),
        `  ${colors.dim(words.mutation.noticedBy)}`,
        ...shown.map((text) => `  ${colors.dim('│')} ${clip(printableLine(text), width - 4)}`),
      ];
    }),
  ];
}

const LONGEST = 60;

function oneLine(text: string): string {
  return clip(printableLine(text.replace(/\s+/g, ' ')), LONGEST);
}
