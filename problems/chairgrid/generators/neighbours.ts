import { jsonLines } from 'olsol';

/** The product p * q of the two largest primes below the square root of n, at least q rows and p columns wanted. */
export default function generate(args: { n: number }): string {
  const q = largestPrime(Math.floor(Math.sqrt(args.n)));
  const p = largestPrime(q - 1);
  return jsonLines(p * q, q, p);
}

function largestPrime(limit: number): number {
  let candidate = limit;
  while (!isPrime(candidate)) candidate--;
  return candidate;
}

function isPrime(value: number): boolean {
  for (let divisor = 2; divisor * divisor <= value; divisor++) {
    if (value % divisor === 0) return false;
  }
  return value > 1;
}
