// A monotonic clock that goes on while the machine sleeps: `performance.now()` stands still then, how long the system is up does not.
import { uptime } from 'node:os';

type Milliseconds = () => number;

/** The two clocks differ by their resolution (a second on some systems); more than this is sleep. */
const LEAST_SLEEP_MS = 2500;

/** Milliseconds from any origin; never goes back, whatever is done to the system's clock. Notices a sleep when it is asked after it. */
export function wakingClock(
  awakeMs: Milliseconds = () => performance.now(),
  upMs: Milliseconds = () => uptime() * 1000,
): Milliseconds {
  let last = { awake: awakeMs(), up: upMs() };
  let sleptMs = 0;
  return () => {
    const now = { awake: awakeMs(), up: upMs() };
    const missedMs = now.up - last.up - (now.awake - last.awake);
    if (missedMs >= LEAST_SLEEP_MS) sleptMs += missedMs;
    last = now;
    return now.awake + sleptMs;
  };
}
