// The bank's own solutions, and a few programs that fail in a way of their own.
import { readFileSync } from 'node:fs';

/** `kind/file` as the problem files it, such as `accepted/fast.js`. */
export function solutionOf(slug: string, name: string, bank = 'problems'): string {
  return readFileSync(new URL(`../../${bank}/${slug}/submissions/${name}`, import.meta.url), 'utf8');
}
