import { ensure, jsonLines, type Random } from 'olsol';

// The xor of the first i values is `from` + i. The least length is the fraction `share` of n, but at least 1, or up to
// three more.
export default function generate(args: { n: number; from: number; share: number }, random: Random): string {
  const { n, from, share } = args;
  ensure(from + n < 2 ** 20, 'the count gets too large');
  const signal = Array.from({ length: n }, (_, i) => (i === 0 ? from + 1 : (from + i) ^ (from + i + 1)));
  return jsonLines(signal, Math.min(n, Math.max(1, Math.floor(share * n)) + random.int(0, 3)));
}
