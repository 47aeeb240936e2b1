import { jsonLines, type Random } from 'olsol';

const SINGLE_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

// Words of letters without overlaps, already in the island's order or in the reverse of it.
export default function generate(
  args: { n: number; length: number; order: 'rising' | 'falling' },
  random: Random,
): string {
  const letters = random.shuffle([...SINGLE_LETTERS, 'qu', 'ph', 'th', 'ck']);
  const safe = letters.map((_, rank) => rank).filter((rank) => !/^[quphtck]$/.test(letters[rank] as string));
  const texts = Array.from({ length: args.n }, () => {
    return Array.from({ length: args.length }, () => String.fromCharCode(random.pick(safe))).join('');
  }).sort();
  if (args.order === 'falling') texts.reverse();
  return jsonLines(
    letters,
    texts.map((text) => Array.from(text, (character) => letters[character.charCodeAt(0)]).join('')),
  );
}
