// What a wrong answer tells: on which tests it was wrong, and whether its numbers are those of an overflow or of lost digits.
import type { FoundCause } from '../schema/cause.ts';
import type { CaseResult, Report } from '../schema/report.ts';

const WHOLE = /^-?\d{1,400}$/;
const TO_32 = 2n ** 32n;
const TO_64 = 2n ** 64n;
const MOST_32 = 2n ** 31n;
const MOST_64 = 2n ** 63n;
const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

export function wrongCauses(report: Report, { reason }: CaseResult, isSample: boolean): readonly FoundCause[] {
  const where: FoundCause = { cause: isSample ? 'samples-wrong' : 'secret-wrong' };
  const seen = reason?.code === 'different' ? numberCause(reason.expected, reason.found) : undefined;
  if (seen !== undefined) return [where, { cause: seen }];
  // The compiler has warned of a `long` that holds 32 bits here.
  const [warning] = report.warnings ?? [];
  return warning === undefined ? [where] : [where, { cause: 'integer-overflow', line: warning.line }];
}

/** Both whole numbers: did the right one wrap around, or lose the digits that a double cannot hold? */
function numberCause(expected: string, got: string): 'integer-overflow' | 'precision' | undefined {
  const [right, wrong] = [expected.trim(), got.trim()];
  if (!WHOLE.test(right)) return undefined;
  const value = BigInt(right);
  if (WHOLE.test(wrong) && hasWrapped(value, BigInt(wrong))) return 'integer-overflow';
  const isLong = value > MOST_EXACT || value < -MOST_EXACT;
  return isLong && Number(wrong) === Number(right) ? 'precision' : undefined;
}

function hasWrapped(right: bigint, wrong: bigint): boolean {
  const wrapsAt = (size: bigint, most: bigint) =>
    (right >= most || right < -most) && wrong >= -most && wrong < size && (right - wrong) % size === 0n;
  return wrapsAt(TO_32, MOST_32) || wrapsAt(TO_64, MOST_64);
}
