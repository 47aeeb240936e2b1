import { jsonLines } from 'olsol';

interface Args {
  n: number;
  power: 1 | 2;
  minRows: number;
  minCols: number;
}

/** The largest prime up to n (power 1), or the largest square of a prime up to n (power 2). */
export default function generate(args: Args): string {
  const root = args.power === 1 ? args.n : Math.floor(Math.sqrt(args.n));
  const prime = largestPrime(root);
  return jsonLines(prime ** args.power, args.minRows, args.minCols);
}

function largestPrime(limit: number): number {
  let candidate = limit;
  while (!isPrime(candidate)) candidate--;
  return candidate;
}

function isPrime(value: number): boolean {
  if (value < 4) return value > 1;
  if (value % 2 === 0) return false;
  for (let divisor = 3; divisor * divisor <= value; divisor += 2) {
    if (value % divisor === 0) return false;
  }
  return true;
}
