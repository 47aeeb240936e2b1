import { jsonLines, type Random } from 'olsol';

// Blocks of `smudged` smudges and `plain` digits, neighbours different, take turns; the last characters are `ending`.
export default function generate(
  args: { n: number; m: number; smudged: number; plain: number; ending: string },
  random: Random,
): string {
  const { n, m, smudged, plain, ending } = args;
  let serial = '';
  let last = random.int(0, 9);
  for (let i = 0; i < n - ending.length; i++) {
    last = (last + random.int(1, 9)) % 10;
    serial += i % (smudged + plain) < smudged ? '?' : last;
  }
  return jsonLines(serial + ending, m, random.int(0, m - 1));
}
