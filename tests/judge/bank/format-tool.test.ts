// Validators and output validators of plain packages, in Python and C++: real programs in real isolates.
import { afterAll, describe, expect, it } from 'vitest';
import { checkWithTool, findRejection } from '../../../judge/bank/index.ts';
import type { Source } from '../../../judge/problem.ts';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { PLAIN, read, told } from './packages.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const python = (text: string): Source => ({ file: 'input_validators/validate.py', language: 'python', text });
const cpp = (text: string): Source => ({ file: 'output_validator/check.cpp', language: 'cpp', text });

const POSITIVE = python(`import re, sys
line = sys.stdin.readline()
assert re.fullmatch(r'[1-9][0-9]*\\n', line), 'no positive number'
assert sys.stdin.read() == ''
if len(sys.argv) > 1 and int(line) > int(sys.argv[1]):
    print(f'larger than {sys.argv[1]}')
    sys.exit(43)
sys.exit(42)
`);

describe('an input validator in Python', { timeout: 120_000 }, () => {
  const rejection = (input: string, args: readonly string[] = [], source = POSITIVE) =>
    findRejection({ sandbox }, { validators: [source], input, args: [...args] });
  it('accepts by exit code 42', async () => expect(await rejection('7\n')).toBeUndefined());
  it('rejects by exit code 43, with what it said', async () =>
    expect(await rejection('7\n', ['5'])).toEqual({ validator: POSITIVE.file, message: 'larger than 5' }));
  it('that crashes is the package’s fault', async () =>
    expect(await told(() => rejection('x\n'))).toMatch(
      /^input_validators\/validate.py failed: AssertionError: no positive number/,
    ));
  it('with another exit code too', async () =>
    expect(await told(() => rejection('7\n', [], python('exit(7)')))).toMatch(/exit code 7; the format knows 42/));
});

const NEAR = cpp(`#include <bits/stdc++.h>
using namespace std;
int main(int argc, char** argv) {
    ifstream input(argv[1]), answer(argv[2]);
    ofstream message(string(argv[3]) + "judgemessage.txt");
    double n, wanted, found, tolerance = argc > 4 ? stod(argv[4]) : 0;
    input >> n;
    answer >> wanted;
    if (!(cin >> found)) { message << "no number for " << n << endl; return 43; }
    if (fabs(wanted - found) > tolerance) { message << "too far from " << wanted << endl; return 43; }
    if (found != wanted) ofstream(string(argv[3]) + "score_multiplier.txt") << 0.5;
    return 42;
}
`);

describe('an output validator in C++', { timeout: 120_000 }, () => {
  const check = (output: string, args: readonly string[] = []) =>
    checkWithTool(sandbox, { source: NEAR, args, input: '3\n', answer: '9\n', output });
  it('accepts', async () => expect(await check('9\n')).toEqual({ accepted: true }));
  it('gives a part of the points', async () =>
    expect(await check('9.5\n', ['1'])).toEqual({ accepted: true, multiplier: 0.5 }));
  it('rejects with its message', async () =>
    expect(await check('8\n')).toEqual({ accepted: false, reason: { code: 'checker', message: 'too far from 9' } }));
  it('sees the input', async () =>
    expect(await check('')).toEqual({ accepted: false, reason: { code: 'checker', message: 'no number for 3' } }));
});

describe('a plain package', () => {
  it('has its Python validator and its C++ output validator run', async () => {
    const pkg = await read({ ...PLAIN, 'output_validator/check.cpp': NEAR.text });
    expect(pkg.validators.map(({ file }) => file)).toEqual(['input_validators/validate.py']);
    expect(pkg.checker).toMatchObject({
      kind: 'custom',
      source: { file: 'output_validator/check.cpp', language: 'cpp' },
    });
    expect(pkg.obstacles).toEqual([]);
  });
});
