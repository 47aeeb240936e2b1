import { jsonLines, type Random } from 'olsol';

// `n` digits, neighbours different, of which `share` per cent are smudged at random.
export default function generate(args: { n: number; share: number; m: number }, random: Random): string {
  const { n, share, m } = args;
  let serial = '';
  let last = -1;
  for (let i = 0; i < n; i++) {
    const digit = last < 0 ? random.int(0, 9) : (last + random.int(1, 9)) % 10;
    serial += random.int(1, 100) <= share ? '?' : digit;
    last = digit;
  }
  return jsonLines(serial, m, random.int(0, m - 1));
}
