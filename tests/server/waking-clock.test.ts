// A laptop that is closed during an exam gains no time, and no system clock moves it.
import { expect, it } from 'vitest';
import { wakingClock } from '../../server/exams/waking-clock.ts';

/** A clock over two that the test moves: milliseconds awake, milliseconds up. */
function clockOver() {
  const now = { awake: 500, up: 90_000 };
  const clock = wakingClock(
    () => now.awake,
    () => now.up,
  );
  const pass = (awake: number, up: number) => {
    now.awake += awake;
    now.up += up;
    return clock();
  };
  return { start: clock(), pass };
}

it('goes with the time that the machine is awake', () => {
  const { start, pass } = clockOver();
  expect(pass(1000, 1000) - start).toBe(1000);
});

it('counts a sleep', () => {
  const { start, pass } = clockOver();
  pass(1000, 1000);
  expect(pass(1000, 3_601_000) - start).toBe(3_602_000);
  expect(pass(1000, 1000) - start).toBe(3_603_000);
});

it('takes what a coarse clock says too much or too little for nothing', () => {
  const { start, pass } = clockOver();
  for (let i = 0; i < 100; i++) pass(1000, i % 2 === 0 ? 2000 : 0);
  expect(pass(0, 0) - start).toBe(100_000);
});

it('never goes back when the other clock does', () => {
  const { start, pass } = clockOver();
  expect(pass(1000, -500_000) - start).toBe(1000);
});
