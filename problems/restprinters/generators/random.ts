import { jsonLines, type Random } from 'olsol';

interface Args {
  printers: number;
  pages: number;
  t: [number, number];
  b: [number, number];
  r: [number, number];
}

// Printers whose numbers are drawn from the ranges `t`, `b` and `r`.
export default function generate({ printers, pages, t, b, r }: Args, random: Random): string {
  const all = Array.from({ length: printers }, () => [random.int(...t), random.int(...b), random.int(...r)]);
  return jsonLines(all, pages);
}
