import { jsonLines, type Random } from 'olsol';

// Circles of `circle` people, and tails of `tail` people that lead into random people placed before, on circles or tails:
// one circle for every three tails.
export default function generate(args: { n: number; circle: number; tail: number }, random: Random): string {
  const { n, circle, tail } = args;
  const people = random.shuffle(Array.from({ length: n }, (_, i) => i));
  const next = new Array<number>(n).fill(0);
  for (let start = 0, piece = 0; start < n; piece++) {
    const end = Math.min(n, start + (piece % 4 === 0 ? circle : tail));
    for (let i = start; i + 1 < end; i++) next[people[i] as number] = people[i + 1] as number;
    const into = piece % 4 === 0 ? start : random.int(0, start - 1);
    next[people[end - 1] as number] = people[into] as number;
    start = end;
  }
  return jsonLines(next);
}
