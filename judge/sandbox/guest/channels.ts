// Guest: the two texts that a program can write, capped. The answer is what gets judged; the rest is only shown.
import type { Primordials } from './primordials.ts';

export function makeChannels(p: Primordials, answerCap: number, printedCap: number) {
  let answer = '';
  let printed = '';
  let overflowed = false;
  let closed = false;
  return {
    /** Whatever is given is made a text first: an object could lie about its length. */
    writeAnswer(given: unknown): void {
      // After the cap, and after exit, writing only fails: a program that catches this gains nothing by it.
      if (overflowed || closed) throw new p.Error('output after the end of the program');
      const text: string = p.String(given);
      if (answer.length + text.length > answerCap) {
        overflowed = true;
        throw new p.Error('output limit exceeded');
      }
      answer += text;
    },
    writePrinted(given: unknown): void {
      if (printed.length >= printedCap) return;
      printed += p.String(given);
      if (printed.length > printedCap) printed = `${p.slice(printed, 0, printedCap)}\n…`;
    },
    close(): void {
      closed = true;
    },
    answer: () => answer,
    printed: () => printed,
    overflowed: () => overflowed,
  };
}

export type Channels = ReturnType<typeof makeChannels>;
