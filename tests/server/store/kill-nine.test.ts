// A server that is killed in the middle of writes has lost nothing that it acknowledged.
import { expect, it } from 'vitest';
import { killTest } from '../../bench/server/kill-nine.ts';

it('killed ten times in the middle of writes, it lost nothing that was acknowledged', async () => {
  const { acknowledged, lost, damage } = await killTest(10);
  expect(lost).toEqual([]);
  expect(damage).toEqual([]);
  expect(acknowledged).toBeGreaterThan(10);
});
