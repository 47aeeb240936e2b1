// C++ and C as candidates write them: reading, printing, exceptions, ends, function mode, compile errors, and that runs share nothing.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Entry } from '../../../judge/sandbox/sandbox.ts';
import type { Language } from '../../../judge/schema/language.ts';
import { compileIn, endOf, outputIn, programIn, runIn, runProgram } from '../sandbox/program-runner.ts';
import { entryOf } from './signatures.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const ALL = '#include <bits/stdc++.h>\nusing namespace std;\n';

async function check(source: string, expected: string, input = '', language: Language = 'cpp'): Promise<void> {
  expect(await outputIn(sandbox, { source, language, input })).toBe(expected);
}

/** The body of a main function. */
function main(body: string): string {
  return `${ALL}int main() {\n${body}\n}\n`;
}

describe('reads and prints', { timeout: 300_000 }, () => {
  it('by cin and cout', () => check(main('int a, b; cin >> a >> b; cout << a + b << endl;'), '7\n', '3 4\n'));
  it('by cin without synchronisation', () =>
    check(
      main('ios::sync_with_stdio(false); cin.tie(nullptr); int a, b; cin >> a >> b; cout << a + b << "\\n";'),
      '7\n',
      '3 4\n',
    ));
  it('by scanf and printf', () =>
    check(main('int a, b; scanf("%d%d", &a, &b); printf("%d\\n", a + b);'), '7\n', '3 4\n'));
  it('by getline, until the end', () =>
    check(main('string line; int n = 0; while (getline(cin, line)) n += line.size(); cout << n;'), '5', 'ab\nabc\n'));
  it('by getchar and putchar', () =>
    check(main('int c; while ((c = getchar()) != EOF) putchar(toupper(c));'), 'ABC', 'abc'));
  it('both ways, in order', () => check(main('cout << "a"; printf("b"); cout << "c"; puts("d");'), 'abcd\n'));
  it('after freopen of standard input', () =>
    check(main('freopen("/dev/stdin", "r", stdin); int a; scanf("%d", &a); printf("%d", a);'), '5', '5\n'));
  it('Korean', () => check(main('string s; cin >> s; cout << s << "님";'), '가나님', '가나\n'));
  it('without bits/stdc++.h', () =>
    check(
      '#include <iostream>\n#include <vector>\nint main() { std::vector<int> v{1, 2}; std::cout << v.size(); }',
      '2',
    ));
  it('names of one’s own that other headers have as well', () =>
    check(
      '#include <iostream>\nusing namespace std;\nint map[3] = {3, 4};\nint main() { cout << map[0] + map[1]; }',
      '7',
    ));
  it('in C', () =>
    check(
      '#include <stdio.h>\nint main(void) { int a, b; scanf("%d %d", &a, &b); printf("%d\\n", a + b); return 0; }',
      '7\n',
      '3 4\n',
      'c',
    ));
  it('nothing of standard error into the answer', async () =>
    expect(await runIn(sandbox, { source: main('cerr << "x"; fprintf(stderr, "y");'), language: 'cpp' })).toMatchObject(
      {
        outcome: { output: '' },
        printed: 'xy',
      },
    ));
});

describe('has the language', () => {
  it('numbers of 128 bits', () =>
    check(main('__int128 x = 1; for (int i = 0; i < 100; i++) x *= 2; cout << (long long)(x >> 90);'), '1024'));
  it('concepts, ranges and structured bindings', () =>
    check(
      `${ALL}template <integral T> T twice(T x) { return 2 * x; }\nint main() { map<int, int> m{{1, 2}}; for (auto [k, v] : m) cout << twice(k + v); for (int x : views::iota(1, 4) | views::filter([](int x) { return x != 2; })) cout << x; }`,
      '613',
    ));
  it('a million calls deep', () =>
    check(
      `${ALL}int f(int n) { return n == 0 ? 0 : 1 + f(n - 1) % 1000003; }\nint main() { volatile int n = 1000000; cout << f(n); }`,
      '1000000',
    ));
  it('pragmas of g++ without complaint', () =>
    check(`#pragma GCC optimize("O3")\n#pragma GCC target("avx2")\n${main('cout << 1;')}`, '1'));
  it('`#define int long long`', () =>
    check(`${ALL}#define int long long\nsigned main() { int x = 1LL << 40; cout << x; }`, '1099511627776'));
});

describe('exceptions', () => {
  it('are caught by their type', () =>
    check(main('try { vector<int> v(3); v.at(5); } catch (const out_of_range& e) { cout << "range"; }'), 'range'));
  it('of stoi are the standard’s', () =>
    check(main('try { stoi("x"); } catch (invalid_argument&) { cout << "no number"; }'), 'no number'));
  it('run destructors on their way', () =>
    check(
      `${ALL}struct A { ~A() { cout << "~"; } };\nvoid f() { A a; throw 1; }\nint main() { try { f(); } catch (...) { cout << "!"; } }`,
      '~!',
    ));
  it('are rethrown', () =>
    check(
      main(
        'try { try { throw runtime_error("a"); } catch (...) { throw; } } catch (exception& e) { cout << e.what(); }',
      ),
      'a',
    ));
});

describe('ends', () => {
  async function ends(source: string, expected: object, wallMs = 1500): Promise<void> {
    const trial = { source, language: 'cpp' as const, wallMs, memoryMiB: 128, outputKiB: 64 };
    expect((await runIn(sandbox, trial)).outcome).toMatchObject(expected);
  }
  const threw = (message: string) => ({ kind: 'threw', error: { message } });
  it('with an uncaught exception’s type and words', () =>
    ends(main('vector<int> v; v.at(3);'), threw('std::out_of_range: vector')));
  it('with a thrown number', () => ends(main('throw 5;'), threw('int')));
  it('with an exception of one’s own', () =>
    ends(
      `${ALL}struct Bad : runtime_error { using runtime_error::runtime_error; };\nint main() { throw Bad("why"); }`,
      threw('Bad: why'),
    ));
  it('outside of the memory, in a function', () =>
    ends(
      `${ALL}__attribute__((noinline)) int peek(const int* p, size_t at) { return p[at]; }\nint main() { volatile size_t far = 900000000; int x = 1; cout << peek(&x, far); }`,
      { kind: 'threw', error: { message: expect.stringContaining('segmentation fault in peek(') } },
    ));
  it('by dividing by zero', () =>
    ends(main('volatile int z = 0; volatile int x = 7; cout << x / z;'), {
      kind: 'threw',
      error: { message: expect.stringContaining('floating point exception') },
    }));
  it('by recursion without end', () =>
    ends(
      `${ALL}int f(int n) { volatile int x[4]; x[0] = n; return 1 + f(n + 1) + x[0]; }\nint main() { cout << f(0); }`,
      { kind: 'threw' },
    ));
  it('by abort', () => ends(main('abort();'), threw('aborted')));
  it('with an exit code', () => ends(main('exit(3);'), threw('the program ended with exit code 3')));
  it('well by exit(0), with what was printed', () =>
    ends(main('cout << 1; exit(0);'), { kind: 'returned', output: '1' }));
  it('by the clock', () => ends(main('volatile int x = 0; while (true) x++;'), { kind: 'timed-out' }, 500));
  it('for want of memory', () =>
    ends(main('vector<vector<int>> v; while (true) v.push_back(vector<int>(1000000, 1));'), { kind: 'out-of-memory' }));
  it('for want of memory, in C, by a null that it does not look at', async () => {
    const source =
      '#include <stdlib.h>\nint main(void) { for (;;) { volatile char* p = malloc(1000000); if (!p) abort(); p[5] = 1; } }';
    const { outcome } = await runIn(sandbox, { source, language: 'c', memoryMiB: 64, wallMs: 3000 });
    expect(outcome.kind).toBe('out-of-memory');
  });
  it('with too much output', () =>
    ends(main('while (true) puts("xxxxxxxxxxxxxxxxxxxxxxxxxxxx");'), { kind: 'output-limit' }));
});

describe('does not compile', () => {
  async function refused(source: string, error: object, language: Language = 'cpp'): Promise<void> {
    expect(await compileIn(sandbox, { source, language })).toEqual({ kind: 'compile-error', error });
  }
  it('with clang’s words, on the candidate’s line', () =>
    refused(main('  int a = 3\n  return a;'), {
      message: expect.stringMatching(/^expected ';' at end of declaration\n\nsolution.cpp:4:12: error: expected/),
      line: 4,
      column: 12,
    }));
  it('in C as well', () =>
    refused(
      'int main(void) { return x; }',
      { message: expect.stringContaining("use of undeclared identifier 'x'"), line: 1, column: 25 },
      'c',
    ));
  it('without main', () => refused(`${ALL}int f() { return 1; }`, { message: 'there is no function `main`' }));
  it('when something is defined nowhere', () =>
    refused(`${ALL}int g(int);\nint main() { return g(1); }`, {
      message: 'declared and used, but nowhere defined: g(int)',
    }));
  it('a template bomb', () =>
    refused(`${ALL}template <int N> struct F { typename F<N + 1>::t x; };\nint main() { F<0> f; }`, {
      message: expect.stringContaining('maximum depth'),
      line: 3,
      column: expect.any(Number),
    }));
  it('a file of the host', () =>
    refused(`#include "/etc/passwd"\n${main('')}`, {
      message: expect.stringContaining('file not found'),
      line: 1,
      column: 10,
    }));
});

describe('warns of a plain long', () => {
  async function warned(source: string, lines: readonly number[], language: Language = 'cpp'): Promise<void> {
    const compiled = await compileIn(sandbox, { source, language });
    expect(compiled.kind === 'program' ? (compiled.warnings ?? []).map(({ line }) => line) : compiled).toEqual(lines);
  }
  it('which has 32 bits here', () =>
    warned('long f() { return 1; }\nint main() { unsigned long x = f(); (void)x; }', [1, 2]));
  it('but not of long long, long double, comments and texts', () =>
    warned(
      '// long\nint main() { long long a = 1; long double b = 2; const char* c = "long"; unsigned long long d = 1; (void)a, (void)b, (void)c, (void)d; }',
      [],
    ));
});

describe('function mode', () => {
  async function calls(
    source: string,
    entry: Entry,
    input: string,
    expected: string,
    language: Language = 'cpp',
  ): Promise<void> {
    expect(await outputIn(sandbox, { source, language, entry, input })).toBe(expected);
  }
  const SUM = entryOf(['int[]', 'int'], 'int[]');
  const BODY = '{ for (auto& x : a) x += k; return a; }';
  const WAYS: Readonly<Record<string, string>> = {
    values: `vector<int> solution(vector<int> a, int k) ${BODY}`,
    references: `vector<int> solution(vector<int>& a, const int& k) ${BODY}`,
    'wider types': `vector<long long> solution(vector<long long> a, long long k) ${BODY}`,
    'a method': `class Solution { public: vector<int> solution(vector<int>& a, int k) ${BODY} };`,
  };
  it.each(Object.entries(WAYS))('takes %s', (_, source) => calls(ALL + source, SUM, '[1,2]\n10\n', '[11,12]'));
  it('texts and grids of texts', () =>
    calls(
      `${ALL}vector<string> solution(string s, vector<vector<string>> g) { return {s, g[0][1]}; }`,
      entryOf(['string', 'string[][]'], 'string[]'),
      '"가\\"\\n"\n[["a","b"]]\n',
      '["가\\"\\u000a","b"]',
    ));
  it('truth values and numbers with a fraction', () =>
    calls(
      `${ALL}double solution(vector<bool> b, double x) { return b[1] ? x / 3 : 0; }`,
      entryOf(['bool[]', 'double'], 'double'),
      '[false,true]\n1\n',
      '0.3333333333333333',
    ));
  it('whole numbers to the last digit', () =>
    calls(
      `${ALL}long long solution(long long a) { return -a; }`,
      entryOf(['long'], 'long'),
      '9007199254740991\n',
      '-9007199254740991',
    ));
  it('what it prints is not its answer', async () =>
    expect(
      await runIn(sandbox, {
        source: `${ALL}int solution(int a) { cout << "x" << endl; return a; }`,
        language: 'cpp',
        entry: entryOf(['int'], 'int'),
        input: '1\n',
      }),
    ).toMatchObject({ outcome: { output: '1' }, printed: 'x\n' }));
  it('an uncaught exception ends it', () =>
    calls(
      `${ALL}int solution(int a) { throw logic_error("no"); }`,
      entryOf(['int'], 'int'),
      '1\n',
      'threw: {"message":"std::logic_error: no","line":3}',
    ));
  it('exit does not forge an answer', () =>
    calls(
      `${ALL}int solution(int a) { exit(0); }`,
      entryOf(['int'], 'int'),
      '1\n',
      'threw: {"message":"the program ended before `solution` returned","line":3}',
    ));
  it('without a solution it does not compile', async () =>
    expect(
      await compileIn(sandbox, {
        source: `${ALL}int solve(int a) { return a; }`,
        language: 'cpp',
        entry: entryOf(['int'], 'int'),
      }),
    ).toMatchObject({
      error: { message: 'no function `solution` was found: define it, or make it a method of class Solution' },
    }));
  it('C: arrays with their lengths', () =>
    calls(
      '#include <stdlib.h>\nint* solution(int* a, size_t a_len, int k, size_t* returned_len) { int* r = malloc(a_len * sizeof *r); for (size_t i = 0; i < a_len; i++) r[i] = a[i] + k; *returned_len = a_len; return r; }',
      SUM,
      '[1,2]\n10\n',
      '[11,12]',
      'c',
    ));
  it('C: grids and texts', () =>
    calls(
      "#include <stddef.h>\nint solution(int** g, size_t rows, size_t cols, char* s) { int sum = 0; for (size_t i = 0; i < rows; i++) for (size_t j = 0; j < cols; j++) sum += g[i][j]; return sum + (s[0] == 'a'); }",
      entryOf(['int[][]', 'string'], 'int'),
      '[[1,2],[3,4]]\n"abc"\n',
      '11',
      'c',
    ));
});

describe('a run knows nothing of the one before', () => {
  it('static variables, allocated memory, chance', async () => {
    const source = main(
      'static int n = 0; n++; int* p = new int[1000]; cout << n << p[999]; p[999] = 7; cout << rand() % 100;',
    );
    const program = await programIn(sandbox, { source, language: 'cpp' });
    const first = endOf(await runProgram(sandbox, program));
    for (let run = 0; run < 3; run++) expect(endOf(await runProgram(sandbox, program))).toBe(first);
  });
});
