// The edge that reads how busy the machine is: from the system's texts to a reading, or to none.
import { describe, expect, it } from 'vitest';
import { loadReading, readLoad } from '../../judge/machine-load.ts';

const STAT = `cpu  100 5 20 800 3 0 2 10 40 0
cpu0 50 2 10 400 2 0 1 5 20 0
cpu1 50 3 10 400 1 0 1 5 20 0
intr 1 2 3
`;

describe('a reading', () => {
  it('counts all ticks once, and leaves out the process that reads', () => {
    const expected = { totalTicks: 940, stealTicks: 10, running: 4, cores: 2 };
    expect(loadReading(STAT, '2.10 1.00 0.50 5/123 4567\n')).toEqual(expected);
    expect(loadReading(STAT, '0.00 0.00 0.00 0/123 4567\n')?.running).toBe(0);
  });
  it('knows systems that do not count what their host takes', () => {
    expect(loadReading('cpu  1 2 3 4\ncpu0 1 2 3 4\n', '0 0 0 1/2 3\n')).toEqual({
      totalTicks: 10,
      stealTicks: 0,
      running: 0,
      cores: 1,
    });
  });
  it.each([
    ['', ''],
    [STAT, ''],
    ['', '0 0 0 1/2 3'],
    ['cpu  a b c\ncpu0 1 1 1\n', '0 0 0 1/2 3'],
    ['cpu  1 2 3 4 5 6 7 8\n', '0 0 0 1/2 3'],
  ])('is none when the texts are not as expected', (stat, loadavg) => {
    expect(loadReading(stat, loadavg)).toBe(undefined);
  });
  it('of this machine is there on Linux, and only there', () => {
    const reading = readLoad();
    expect(reading !== undefined).toBe(process.platform === 'linux');
    if (reading !== undefined) expect(reading.totalTicks).toBeGreaterThan(reading.stealTicks);
  });
});
