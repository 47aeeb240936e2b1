import { jsonLines } from 'olsol';

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41];

/** The number up to n with the most divisors (the smallest one, if there are several). */
export default function generate(args: { n: number; minRows: number; minCols: number }): string {
  let best = { value: 1, divisors: 1 };

  // The exponents never grow from one prime to the next, so few products have to be tried.
  function extend(value: number, divisors: number, next: number, maxExponent: number): void {
    if (divisors > best.divisors || (divisors === best.divisors && value < best.value)) best = { value, divisors };
    const prime = PRIMES[next];
    if (prime === undefined) return;
    let product = value * prime;
    for (let exponent = 1; exponent <= maxExponent && product <= args.n; exponent++) {
      extend(product, divisors * (exponent + 1), next + 1, exponent);
      product *= prime;
    }
  }

  extend(1, 1, 0, 50);
  return jsonLines(best.value, args.minRows, args.minCols);
}
