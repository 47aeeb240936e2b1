// Which problems answer in doubles: only there may numbers be written in several ways, or be merely near.
import type { Mode } from '../problem.ts';

export function returnsDoubles(mode: Mode): boolean {
  return mode.kind === 'function' && mode.signature.returns.startsWith('double');
}
