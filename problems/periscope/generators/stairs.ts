import type { Random } from 'olsol';

// Rows of about `width` equal houses. The rows get taller from left to right (up), or from the middle to both ends
// (valley); the difference between two rows is random.
export default function generate(args: { n: number; width: number; shape: 'up' | 'valley' }, random: Random): string {
  const { n, width, shape } = args;
  const heights: number[] = [];
  for (let height = random.int(1, 5); heights.length < n; height += random.int(1, 5)) {
    const row = Math.min(n - heights.length, width + random.int(0, Math.floor(width / 10)));
    const houses = new Array<number>(row).fill(height);
    if (shape === 'valley' && random.int(0, 1) === 1) heights.unshift(...houses);
    else for (const house of houses) heights.push(house);
  }
  return `${n}\n${heights.join(' ')}\n`;
}
