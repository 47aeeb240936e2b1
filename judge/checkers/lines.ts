// The lines of an output, as the checkers see them: without white space at their ends, and without empty lines at the end.
import { ACCEPTED, type CheckResult, differentAt } from './check-result.ts';
import { type Region, regionText, sameRegion, trimmedEnd } from './scan.ts';

/** Whether the texts have the same lines in the same order. */
export function compareLines(answer: string, output: string): CheckResult {
  if (answer === output) return ACCEPTED;
  const answerEnd = trimmedEnd(answer, 0, answer.length);
  const outputEnd = trimmedEnd(output, 0, output.length);
  let [a, o] = [0, 0];
  for (let number = 1; a < answerEnd || o < outputEnd; number++) {
    const [answerNext, outputNext] = [lineEnd(answer, a, answerEnd), lineEnd(output, o, outputEnd)];
    const expected = line(answer, a, answerNext);
    const found = line(output, o, outputNext);
    // A text that has ended goes on with empty lines; the other's last line is not empty, so that a difference is met.
    if (!sameRegion(expected, found)) {
      return differentAt(`line ${number}`, regionText(expected), regionText(found));
    }
    a = answerNext + 1;
    o = outputNext + 1;
  }
  return ACCEPTED;
}

/** The lines one by one. */
export function* linesOf(text: string): Generator<string, void> {
  const textEnd = trimmedEnd(text, 0, text.length);
  for (let at = 0; at < textEnd; ) {
    const end = lineEnd(text, at, textEnd);
    yield regionText(line(text, at, end));
    at = end + 1;
  }
}

function lineEnd(text: string, at: number, textEnd: number): number {
  if (at >= textEnd) return textEnd;
  const found = text.indexOf('\n', at);
  return found === -1 || found > textEnd ? textEnd : found;
}

/** The region of one line; empty past the end of the text. */
function line(text: string, start: number, end: number): Region {
  return start >= end ? { text, start, end: start } : { text, start, end: trimmedEnd(text, start, end) };
}
