// Guest: a clock that starts at a seeded moment and skips waiting, and a seeded Math.random.
import type { Primordials } from './primordials.ts';

/** `isCounted`: each look at the clock is a hundredth of a millisecond later than the one before, on every machine. */
export function makeClock(p: Primordials, seed: number, isCounted: boolean) {
  let looks = 0;
  const realNow = isCounted ? () => looks++ / 100 : p.Date.now;
  const startedAt = realNow();
  // Some moment of 2024, the same for the same seed.
  const base = 1_704_067_200_000 + (seed % 31_536_000) * 1000;
  let skippedMs = 0;
  const clock = {
    /** Milliseconds since the run began, waiting included that was skipped. */
    elapsedMs: () => realNow() - startedAt + skippedMs,
    now: () => base + p.floor(clock.elapsedMs()),
    skipTo: (elapsedMs: number) => {
      const ahead = elapsedMs - clock.elapsedMs();
      if (ahead > 0) skippedMs += ahead;
    },
  };

  const Real = p.Date;
  const Seeded = function (this: unknown, ...given: unknown[]) {
    if (new.target === undefined) return p.String(p.construct(Real, [clock.now()]));
    return p.construct(Real, given.length === 0 ? [clock.now()] : given, new.target === Seeded ? Real : new.target);
  } as unknown as DateConstructor;
  p.defineProperty(Seeded, 'name', { value: 'Date' });
  p.defineProperty(Seeded, 'length', { value: 7 });
  p.defineProperty(Seeded, 'prototype', { value: Real.prototype, writable: false });
  Seeded.now = clock.now;
  Seeded.parse = Real.parse;
  Seeded.UTC = Real.UTC;
  Real.prototype.constructor = Seeded;
  globalThis.Date = Seeded;

  // sfc32 by Chris Doty-Humphrey: small, fast, and passes PractRand.
  const imul = Math.imul;
  let a = imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  let b = imul(seed ^ 0x243f6a88, 0xc2b2ae35);
  let c = seed | 0;
  let counter = 1;
  const bits = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) bits();
  Math.random = () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992;
  return clock;
}

export type Clock = ReturnType<typeof makeClock>;
