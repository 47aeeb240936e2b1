import { jsonLines, type Random } from 'olsol';

// `n` random letters; `weights` says how often R, G and B come in proportion to one another.
export default function generate(
  args: { n: number; weights: readonly [number, number, number] },
  random: Random,
): string {
  const [red, green, blue] = args.weights;
  let ribbon = '';
  for (let i = 0; i < args.n; i++) {
    const drawn = random.int(1, red + green + blue);
    if (drawn <= red) ribbon += 'R';
    else ribbon += drawn <= red + green ? 'G' : 'B';
  }
  return jsonLines(ribbon);
}
