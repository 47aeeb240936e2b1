// Progress through many problems: a bar with the time that is left where a person watches, plain lines elsewhere.
import { expect, it } from 'vitest';
import { bankProgress } from '../../../judge/cli/bank-progress.ts';
import type { Context } from '../../../judge/cli/context.ts';
import { WORDS } from '../../../judge/words/words.ts';

/** What is printed of a step after so many of four problems, one a minute. */
function shown(done: number, isTerminal: boolean, total = 4): string {
  let [printed, ms] = ['', 0];
  const err = (text: string) => {
    printed = text;
  };
  const context = { words: WORDS.en, err, isTerminal, columns: 100 } as unknown as Context;
  const progress = bankProgress(context, total, () => ms);
  ms = done * 60_000;
  progress.done(done);
  progress.step('twins', 'judging accepted/fast.js');
  return printed.replace('\r\u001b[2K', '');
}

it('is a bar with the time left, as far as it can be told', () => {
  expect(shown(0, true)).toBe('░░░░░░░░░░░░░░░░░░░░ 0/4  twins: judging accepted/fast.js');
  expect(shown(1, true)).toBe('█████░░░░░░░░░░░░░░░ 1/4  3 min left  twins: judging accepted/fast.js');
  expect(shown(3, true)).toBe('███████████████░░░░░ 3/4  1 min left  twins: judging accepted/fast.js');
});
it('is a plain line where nobody watches, and of a single problem', () => {
  expect(shown(1, false)).toBe('twins: judging accepted/fast.js\n');
  expect(shown(0, true, 1)).toBe('twins: judging accepted/fast.js');
});
