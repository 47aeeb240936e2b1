// The format's default output validator: answer and output compared token by token.
import { ACCEPTED, type CheckResult, differentAt, SHOWN_LENGTH } from './check-result.ts';
import { closeEnough, isFloat } from './float.ts';
import { type Region, regionText, sameRegion, sameRegionButCase, skipSpace, skipToken } from './scan.ts';
import type { TokenFlags } from './token-flags.ts';

export { parseTokenFlags } from './token-flags.ts';

export function checkTokens(answer: string, output: string, flags: TokenFlags): CheckResult {
  if (answer === output) return ACCEPTED;
  let [a, o] = [0, 0];
  for (let number = 1; ; number++) {
    const answerSpace = { text: answer, start: a, end: skipSpace(answer, a) };
    const outputSpace = { text: output, start: o, end: skipSpace(output, o) };
    if (flags.spaceChangeSensitive && !sameRegion(answerSpace, outputSpace)) {
      return differentAt(`space before token ${number}`, spaceText(answerSpace), spaceText(outputSpace));
    }
    const expected = { text: answer, start: answerSpace.end, end: skipToken(answer, answerSpace.end) };
    const found = { text: output, start: outputSpace.end, end: skipToken(output, outputSpace.end) };
    if (isEmpty(expected) && isEmpty(found)) return ACCEPTED;
    if (isEmpty(expected) || isEmpty(found) || !sameToken(expected, found, flags)) {
      return differentAt(`token ${number}`, regionText(expected), regionText(found));
    }
    a = expected.end;
    o = found.end;
  }
}

function isEmpty({ start, end }: Region): boolean {
  return start === end;
}

function sameToken(expected: Region, found: Region, flags: TokenFlags): boolean {
  if (sameRegion(expected, found)) return true;
  if (flags.tolerance !== undefined && isFloat(expected)) {
    return isFloat(found) && closeEnough(Number(regionText(expected)), Number(regionText(found)), flags.tolerance);
  }
  return !flags.caseSensitive && sameRegionButCase(expected, found);
}

/** White space made visible; quoted, so that none is not taken for no expectation. */
function spaceText(space: Region): string {
  return JSON.stringify(space.text.slice(space.start, Math.min(space.end, space.start + SHOWN_LENGTH)));
}
