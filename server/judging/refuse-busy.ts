// A full queue: come again when about half of what waits now is done.
import { Refusal } from '../http/refusal.ts';

const SECONDS_A_PIECE = 2;

export function refuseBusy(waiting: number): Refusal {
  const seconds = Math.max(1, Math.ceil((waiting * SECONDS_A_PIECE) / 2));
  return new Refusal('busy', (words) => words.http.busy(waiting, seconds), {
    headers: { 'Retry-After': String(seconds) },
  });
}
