// A program in C or C++ that fails names the line: of the candidate's own source, whatever the optimiser has made of it.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Program } from '../../../judge/sandbox/sandbox.ts';
import { programIn, runProgram } from '../sandbox/program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

/** Each `case` fails on the line that says so. What goes wrong is read: the optimiser makes anything of what must go wrong. */
const CPP = `#include <bits/stdc++.h>
using namespace std;

int at(vector<int>& v, int i) {
  return v.at(i); // 1 2
}

int deep(int n) {
  volatile int kept[64] = {n}; // 3
  return deep(n + 1) + kept[0];
}

struct Early {
  int value;
  bool operator<(const Early& other) const {
    if (value == other.value) throw runtime_error("equal"); // 4
    return value < other.value;
  }
};

int main() {
  int which, zero, far;
  cin >> which >> zero >> far;
  vector<int> v(3, 1);
  switch (which) {
    case 1: return at(v, 3);
    case 2: try { at(v, 9); } catch (...) { cout << "caught"; throw; }
    case 3: return deep(0);
    case 4: { vector<Early> all(9); sort(all.begin(), all.end()); break; }
    case 5: return which / zero; // 5
    case 6: return v[far]; // 6
    case 7: assert(which < 7); break; // 7
    case 8: abort(); // 8
    case 9: exit(3); // 9
    case 10: throw which; // 10
    case 11: return stoi("x"); // 11
    case 12: return 4;
    case 13: try { throw 1; } catch (int) {} // 13 is caught
    case 14: { map<int, int> m; return m.at(which); } // 13 14
  }
}
`;

const C = `#include <stdio.h>
#include <stdlib.h>

static int divide(int a, int b) {
  return a / b; // 1
}

int main(void) {
  int which, zero, far;
  scanf("%d %d %d", &which, &zero, &far);
  static int all[4];
  all[zero] = which;
  if (which == 1) return divide(7, zero);
  if (which == 2) return all[far]; // 2
  if (which == 3) exit(1); // 3
  abort(); // 4
}
`;

const lineOf = (source: string, which: number) =>
  source.split('\n').findIndex((line) => new RegExp(`// (?:\\d+ )*${which}(?: \\d+)*$`).test(line)) + 1 || undefined;

async function failedLine(program: Program, which: number): Promise<number | undefined> {
  const { outcome } = await runProgram(sandbox, program, { input: `${which} 0 500000000\n` });
  return outcome.kind === 'threw' ? outcome.error.line : -1;
}

describe('a program that fails names its line', () => {
  it.each([
    ['cpp', CPP, 14],
    ['c', C, 4],
  ] as const)('in %s', async (language, source, count) => {
    const program = await programIn(sandbox, { source, language });
    const cases = Array.from({ length: count }, (_, i) => i + 1);
    const lines: [number, number | undefined][] = [];
    for (const which of cases) lines.push([which, await failedLine(program, which)]);
    expect(lines).toEqual(cases.map((which) => [which, lineOf(source, which)]));
  });
  it('but not where the time is up before it is found again', async () => {
    const source = '#include <cstdlib>\nint main() {\n  for (volatile int i = 0; i < 400000000; i++);\n  abort();\n}\n';
    const program = await programIn(sandbox, { source, language: 'cpp' });
    const { outcome } = await runProgram(sandbox, program, { wallMs: 1500 });
    expect(['threw', 'timed-out']).toContain(outcome.kind);
  });
});
