import type { Random } from 'olsol';

// `clusters` crowds of mugs; each mug of one crowd has a counterpart in the next that is larger by `apart`: with apart = g
// it just fits, with g - 1 it just does not.
export default function generate(
  args: { n: number; g: number; clusters: number; width: number; apart: number },
  random: Random,
): string {
  const { n, g, clusters, width, apart } = args;
  const first = random.ints(Math.ceil(n / clusters), 1, width);
  const diameters = first.flatMap((smallest) => Array.from({ length: clusters }, (_, i) => smallest + i * apart));
  return `${n} ${g}\n${random.shuffle(diameters.slice(0, n)).join(' ')}\n`;
}
