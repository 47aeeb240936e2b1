// What in a program makes its work grow, in words: a call, a loop, a function.
import type { Why } from '../schema/growth.ts';
import type { growthCauses } from '../words/growth-causes.en.ts';
import { printableLine } from './printable.ts';

type CauseWords = Omit<typeof growthCauses, 'hiddenCost' | 'engineHelps'>;

/** "`indexOf` inside a loop". */
export function whyText(why: Why, words: CauseWords): string {
  const within = 'within' in why && why.within !== undefined ? printableLine(why.within) : undefined;
  switch (why.kind) {
    case 'call':
      if (why.inLoop) return words.callInLoop(why.name);
      return within === undefined ? words.call(why.name) : words.callIn(why.name, within);
    case 'loop':
      return within === undefined ? words.loops(why.depth) : words.inFunction(words.loops(why.depth), within);
    case 'function':
      return words.calls(printableLine(why.name));
    case 'code':
      return '';
  }
}
