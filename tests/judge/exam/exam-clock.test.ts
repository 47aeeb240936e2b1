// An exam's clock: whatever the system's clock does, nobody gains time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsedMs, pauseClock, recordAt, resumeClock, startClock, wakeClock } from '#judge/exam';

const at = (wallMs: number, monotonicMs: number) => ({ wallMs, monotonicMs });

describe('the clock of an exam', () => {
  it('follows the monotonic clock, not the system’s', () => {
    const clock = startClock(at(1_000_000, 0));
    expect(elapsedMs(clock, at(0, 5000))).toBe(5000);
    expect(elapsedMs(clock, at(9_000_000, 5000))).toBe(5000);
  });

  it('counts the time without a server by the system’s clock', () => {
    const record = recordAt(startClock(at(1_000_000, 0)), at(1_060_000, 60_000));
    expect(elapsedMs(wakeClock(record, at(1_100_000, 7)), at(1_100_000, 7))).toBe(100_000);
  });

  it('takes what was written down when the system’s clock was put back', () => {
    const record = recordAt(startClock(at(1_000_000, 0)), at(1_060_000, 60_000));
    expect(elapsedMs(wakeClock(record, at(500_000, 7)), at(500_000, 1007))).toBe(61_000);
  });

  it('rests in a pause, also in one that outlives the server', () => {
    const paused = pauseClock(startClock(at(0, 0)), at(10_000, 10_000));
    expect(elapsedMs(paused, at(90_000, 90_000))).toBe(10_000);
    const woken = wakeClock(recordAt(paused, at(90_000, 90_000)), at(500_000, 3));
    const going = resumeClock(woken, at(600_000, 100_003));
    expect(elapsedMs(going, at(601_000, 101_003))).toBe(11_000);
    expect(going.record).toMatchObject({ pauses: 1, pausedMs: 590_000, pausedAt: undefined });
    // The pause does not count after another restart either.
    expect(elapsedMs(wakeClock(recordAt(going, at(601_000, 101_003)), at(605_000, 0)), at(605_000, 0))).toBe(15_000);
  });

  it('never goes back, whatever happens', () => {
    const step = fc.record({
      kind: fc.constantFrom('wait', 'pause', 'resume', 'restart' as const),
      ms: fc.integer({ min: 0, max: 100_000 }),
      /** What somebody does to the system's clock meanwhile. */
      jump: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let [wall, mono] = [10_000_000, 0];
        let clock = startClock(at(wall, mono));
        let last = 0;
        for (const { kind, ms, jump } of steps) {
          mono += ms;
          wall += ms + jump;
          if (kind === 'pause') clock = pauseClock(clock, at(wall, mono));
          if (kind === 'resume') clock = resumeClock(clock, at(wall, mono));
          if (kind === 'restart') clock = wakeClock(recordAt(clock, at(wall, mono)), at(wall, mono));
          const now = elapsedMs(clock, at(wall, mono));
          expect(now).toBeGreaterThanOrEqual(last);
          last = now;
        }
      }),
    );
  });
});
