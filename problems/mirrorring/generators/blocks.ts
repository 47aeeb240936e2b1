import type { Random } from 'olsol';

interface Args {
  n: number;
  block: number;
  letters: number;
  mirrored: boolean;
}

// A random block of `block` beads, a palindrome when `mirrored`, repeated as often as `n` beads allow and turned at random.
export default function generate(args: Args, random: Random): string {
  const { n, block, mirrored } = args;
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'.slice(0, args.letters);
  const half = random.text(mirrored ? Math.ceil(block / 2) : block, alphabet);
  const rest = [...half.slice(0, block - half.length)].reverse().join('');
  const beads = (half + rest).repeat(Math.max(1, Math.floor(n / block)));
  const turn = random.int(0, beads.length - 1);
  return `${beads.slice(turn)}${beads.slice(0, turn)}\n`;
}
