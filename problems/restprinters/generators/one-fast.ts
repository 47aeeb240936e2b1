import { jsonLines, type Random } from 'olsol';

interface Args {
  printers: number;
  pages: number;
  t: [number, number];
  b: [number, number];
  r: [number, number];
}

// Printers whose numbers are drawn from the ranges, and among them a single one that prints two pages in three seconds.
export default function generate({ printers, pages, t, b, r }: Args, random: Random): string {
  const all = Array.from({ length: printers }, () => [random.int(...t), random.int(...b), random.int(...r)]);
  all[random.int(0, printers - 1)] = [1, 2, 1];
  return jsonLines(all, pages);
}
