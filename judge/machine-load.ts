// Reads how busy this machine is, where the system tells: an edge, of which the judge only sees the reading.
import { readFileSync } from 'node:fs';
import type { LoadReading } from './efficiency/load.ts';

/** Undefined elsewhere than on Linux, or where /proc is closed. */
export function readLoad(): LoadReading | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return loadReading(readFileSync('/proc/stat', 'utf8'), readFileSync('/proc/loadavg', 'utf8'));
  } catch {
    return undefined;
  }
}

/** From the texts of /proc/stat and /proc/loadavg; undefined when they are not as expected. */
export function loadReading(stat: string, loadavg: string): LoadReading | undefined {
  // user nice system idle iowait irq softirq steal; guest times, which follow, are contained in user and nice.
  const ticks = /^cpu +(.*)$/m.exec(stat)?.[1]?.split(' ').slice(0, 8).map(Number) ?? [];
  const running = Number(/^\S+ \S+ \S+ (\d+)\//.exec(loadavg)?.[1]);
  const cores = stat.match(/^cpu\d+ /gm)?.length ?? 0;
  const totalTicks = ticks.reduce((sum, one) => sum + one, 0);
  if (!Number.isFinite(totalTicks + running) || ticks.length === 0 || cores === 0) return undefined;
  // The one who reads is at work as well.
  return { totalTicks, stealTicks: ticks[7] ?? 0, running: Math.max(0, running - 1), cores };
}
