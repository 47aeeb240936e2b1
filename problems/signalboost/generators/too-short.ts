import { ensure, jsonLines, type Random } from 'olsol';

const TOP = 2 ** 20 - 1;

// One stretch has the largest strength there is, 2^20 - 1, and it is one value shorter than the least length, which is the
// fraction `share` of n. With `room`, the stretch is longer by so many values.
export default function generate(args: { n: number; share: number; room?: number }, random: Random): string {
  const { n, share, room = 0 } = args;
  const minLen = Math.max(4, Math.floor(share * n));
  const length = minLen - 1 + room;
  ensure(Math.max(length, minLen) <= n, 'the stretch does not fit');
  const signal = random.ints(n, 0, TOP >> 2);
  const start = random.int(0, n - length);
  let last = TOP;
  for (let i = start; i < start + length - 1; i++) last ^= signal[i] as number;
  signal[start + length - 1] = last;
  return jsonLines(signal, minLen);
}
