// A metered program in C++ does what the plain one does, under the same limits, and counts the same each time.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { endOf, programIn, runProgram } from '../sandbox/program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const SOURCE = `#include <bits/stdc++.h>
using namespace std;

int main() {
  int which, sum = 0;
  cin >> which;
  mt19937 chance(chrono::steady_clock::now().time_since_epoch().count() + random_device()());
  srand(time(0));
  vector<int> all(100);
  for (int& one : all) one = chance() % 100 + rand() % 100;
  sort(all.begin(), all.end(), [](int a, int b) {
    return a > b;
  });
  unordered_map<string, int*> places;
  for (int& one : all) places[to_string(one)] = &one;
  for (auto& [text, place] : places) sum += *place;
  for (int i = 0; i < 50; i++) {
    try {
      for_each(all.begin(), all.end(), [&](int one) {
        if (i % 2 && one < all[20]) throw i;
        sum += one % 2;
      });
    } catch (int) {
      sum++;
    }
  }
  while (which == 1) sum++;
  while (which == 2) all.resize(all.size() * 2);
  while (which == 3) puts("again");
  cout << sum << endl;
}
`;

describe('a metered program', () => {
  const metered = programIn(sandbox, { source: SOURCE, language: 'cpp', metered: true });
  const run = async (which: number) =>
    runProgram(sandbox, await metered, {
      input: `${which}\n`,
      wallMs: which === 1 ? 2000 : 20_000,
      memoryMiB: 64,
      outputKiB: 64,
    });

  it('counts the same again, whatever chance and the clock say', async () => {
    const [one, two] = [await run(0), await run(0)];
    expect(one.outcome.kind).toBe('returned');
    expect(one.counts).toEqual(two.counts);
    expect(endOf(one)).toBe(endOf(two));
  });
  it('counts what is called back on its own lines, and what calls it back at the call', async () => {
    const { units = [] } = await metered;
    const { counts = [] } = await run(0);
    const on = (line: number, kind: string) =>
      units.flatMap((unit, i) =>
        unit.kind === kind && unit.steps.some(([at]) => at === line) ? [counts[i] ?? 0] : [],
      );
    expect(Math.max(...on(12, 'block'))).toBeGreaterThan(300);
    expect(on(11, 'call')).toHaveLength(1);
    expect(on(11, 'call')[0]).toBeGreaterThan(300);
    expect(units.find(({ name }) => name === 'std::for_each')?.loops).toEqual([[17, 25]]);
  });
  it('is stopped at the same limits', async () => {
    expect((await run(1)).outcome.kind).toBe('timed-out');
    expect((await run(2)).outcome.kind).toBe('out-of-memory');
    expect((await run(3)).outcome.kind).toBe('output-limit');
  });
});
