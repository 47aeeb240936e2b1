// How a program ends: exit codes, what nobody catches, what is refused by name, and where the output ends.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { outputIn, runIn, type Trial } from './program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const output = (source: string, more: Partial<Trial> = {}) => outputIn(sandbox, { source, ...more });

async function failure(source: string, more: Partial<Trial> = {}): Promise<string> {
  const { outcome } = await runIn(sandbox, { source, ...more });
  return outcome.kind === 'threw' ? outcome.error.message : `${outcome.kind} ${JSON.stringify(outcome)}`;
}

describe('exit codes', () => {
  const check = async (source: string, code: number | undefined) => {
    if (code === undefined) expect(await output(source)).toBe('out\n');
    else expect(await failure(source)).toBe(`the program ended with exit code ${code}`);
  };
  it('0 is a good end, by any way', async () => {
    for (const exit of [
      '',
      'process.exit()',
      'process.exit(0)',
      "process.exit('0')",
      'process.exitCode = 0',
      'setTimeout(process.exit, 1, 0)',
    ]) {
      await check(`console.log('out'); ${exit};`, undefined);
    }
  });
  it('another is not', async () => {
    await check("console.log('out'); process.exit(1);", 1);
    await check("console.log('out'); process.exitCode = 3;", 3);
    await check('process.exitCode = 4; process.exit();', 4);
    await check('setTimeout(() => process.exit(5), 10);', 5);
    await check('(async () => { await null; process.exit(6); })();', 6);
    await check("process.on('exit', () => { process.exitCode = 7; });", 7);
  });
  it('the first exit counts when the program catches it', async () => {
    await check("try { console.log('out'); process.exit(0); } catch { process.exit(1); }", undefined);
    await check("try { console.log('out'); process.exit(0); } catch (e) { throw new Error('x'); }", undefined);
    await check(
      "(async () => { try { console.log('out'); process.exit(0); } catch { console.log('again'); } })();",
      undefined,
    );
  });
  it('output before exit is kept, output after it is not', () =>
    check(
      "console.log('out'); process.on('exit', () => {}); setTimeout(() => console.log('late'), 5); process.exit(0);",
      undefined,
    ));
});

describe('what nobody catches', () => {
  it('an error is told with its name and message', async () => {
    expect(await failure("throw new TypeError('bad');")).toBe('TypeError: bad');
    expect(await failure('null.x;')).toBe("TypeError: Cannot read properties of null (reading 'x')");
    expect(await failure('undefinedName;')).toBe('ReferenceError: undefinedName is not defined');
    expect(await failure('class MyError extends Error { name = "MyError"; } throw new MyError("mine");')).toBe(
      'MyError: mine',
    );
    expect(await failure("throw 'text';")).toContain('text');
    expect(await failure('throw 42;')).toContain('42');
    expect(await failure('throw null;')).toContain('null');
    expect(await failure('throw undefined;')).toContain('undefined');
  });
  it('a rejection is an error', async () => {
    expect(await failure("Promise.reject(new Error('rejected'));")).toContain('rejected');
    expect(await failure("(async () => { await null; throw new RangeError('later'); })();")).toBe('RangeError: later');
    expect(await failure("setTimeout(async () => { throw new Error('in a timer'); }, 5);")).toContain('in a timer');
    expect(await failure("new Promise((_, reject) => reject('words'));")).toContain('words');
    expect(await failure('await Promise.reject(new Error("at the top"));')).toContain('at the top');
  });
  it('an error in a listener or a timer ends the program', async () => {
    expect(
      await failure("setTimeout(() => { throw new Error('t'); }); setTimeout(() => console.log('never'), 5);"),
    ).toBe('Error: t');
    expect(await failure("process.stdin.on('end', () => { throw new Error('e'); }).resume();")).toBe('Error: e');
    expect(await failure("process.nextTick(() => { throw new Error('n'); });")).toBe('Error: n');
    expect(await failure("new (require('events'))().emit('error', new Error('emitted'));")).toContain('emitted');
  });
  it('what was printed to stderr stays', async () => {
    const { printed } = await runIn(sandbox, { source: "console.error('before'); throw new Error('x');" });
    expect(printed).toBe('before\n');
  });
  it('a promise that never settles ends the program, as in Node', async () => {
    expect(await output("console.log('out'); new Promise(() => {}).then(() => console.log('never'));")).toBe('out\n');
    expect(
      await output("(async () => { console.log('out'); await new Promise(() => {}); console.log('never'); })();"),
    ).toBe('out\n');
  });
  it('a top-level await that never settles is an error, as in Node', async () => {
    expect(await failure("console.log('out'); await new Promise(() => {});")).toContain('never settles');
  });
});

describe('time that nobody waits for', () => {
  it('an hour passes at once, and the clock knows', async () => {
    const source =
      'const a = Date.now(), b = performance.now(); setTimeout(() => console.log(Date.now() - a >= 36e5, performance.now() - b >= 36e5), 36e5);';
    expect(await output(source)).toBe('true true\n');
  });
  it('a program with an interval for ever is stopped', async () => {
    const { outcome } = await runIn(sandbox, { source: 'setInterval(() => {}, 1000);', wallMs: 300 });
    expect(outcome.kind).toBe('timed-out');
  });
  it('an interval that was unreferenced does not keep it alive', async () => {
    expect(await output("setInterval(() => console.log('tick'), 1000).unref(); console.log('out');")).toBe('out\n');
  });
});

describe('what is refused', () => {
  it('modules, by their names', async () => {
    for (const name of [
      'net',
      'http',
      'https',
      'child_process',
      'worker_threads',
      'dgram',
      'tls',
      'cluster',
      'node:http2',
      'vm',
      'inspector',
      'lodash',
    ]) {
      expect(await failure(`require('${name}');`)).toContain(`Cannot use module '${name}'`);
    }
    expect(await failure("import net from 'net';")).toContain("Cannot use module 'net'");
    expect(await failure("import('net');")).toContain("Cannot use module 'net'");
  });
  it('files to read: ENOENT, with a code', async () => {
    expect(await failure("require('fs').readFileSync('data.txt');")).toBe(
      "Error: ENOENT: no such file or directory, open 'data.txt'",
    );
    expect(
      await output(
        "const fs = require('fs'); try { fs.readFileSync('input.txt'); } catch (e) { console.log(e.code, e.syscall, e.path); }",
      ),
    ).toBe('ENOENT open input.txt\n');
    expect(
      await output("const fs = require('fs'); console.log(fs.existsSync('input.txt'), fs.existsSync('/dev/stdin'));"),
    ).toBe('false true\n');
    expect(await failure("require('fs').readFileSync('/etc/passwd');")).toContain('ENOENT');
    expect(await failure("require('fs').readFileSync('/proc/self/environ');")).toContain('ENOENT');
  });
  it('files to write', async () => {
    for (const call of [
      "writeFileSync('out.txt', 'x')",
      "appendFileSync('/tmp/x', 'x')",
      "writeFileSync('/dev/null', 'x')",
    ]) {
      expect(await failure(`require('fs').${call};`)).toContain('solutions may only write to standard output');
    }
  });
});

describe('where output may go', () => {
  it('/dev/stdout is standard output', async () => {
    expect(
      await output(
        "const fs = require('fs'); fs.writeFileSync('/dev/stdout', 'a'); fs.appendFileSync('/dev/stdout', 'b'); fs.writeSync(fs.openSync('/dev/stdout', 'w'), 'c');",
      ),
    ).toBe('abc');
    expect(
      await output(
        "require('fs').promises.writeFile('/dev/stdout', 'a'); require('fs').writeFile(1, 'b', (error) => console.log(error));",
      ),
    ).toBe('abnull\n');
    expect(await output("const s = require('fs').createWriteStream('/dev/stdout'); s.write('a'); s.end('b');")).toBe(
      'ab',
    );
  });
  it('/dev/stderr is shown, not judged', async () => {
    const { outcome, printed } = await runIn(sandbox, {
      source: "require('fs').writeFileSync('/dev/stderr', 'a'); console.error('b'); process.stderr.write('c');",
    });
    expect([outcome, printed]).toEqual([{ kind: 'returned', output: '' }, 'ab\nc']);
  });
});

describe('the output limit', () => {
  const trial = { outputKiB: 1 };
  it('is reached by the last byte that fits, and not passed', async () => {
    expect(await output("process.stdout.write('a'.repeat(1024));", trial)).toHaveLength(1024);
    expect(await output("for (let i = 0; i < 512; i++) console.log('a');", trial)).toHaveLength(1024);
  });
  it('is passed by one byte more', async () => {
    expect(await output("process.stdout.write('a'.repeat(1025));", trial)).toMatch(/^output-limit/);
    expect(await output("for (let i = 0; i < 512; i++) console.log('a'); process.stdout.write('b');", trial)).toMatch(
      /^output-limit/,
    );
  });
  it('counts bytes, of which a Hangul syllable has three', async () => {
    expect(await output("process.stdout.write('한'.repeat(341));", trial)).toHaveLength(341);
    expect(await output("process.stdout.write('한'.repeat(342));", trial)).toMatch(/^output-limit/);
  });
  it('cannot be caught away', async () => {
    expect(await output("for (let i = 0; i < 2000; i++) try { console.log('a'); } catch {}", trial)).toMatch(
      /^output-limit/,
    );
  });
  it('a large output under it comes through whole', async () => {
    const text = await output("console.log('x'.repeat(5e6)); for (let i = 0; i < 1e5; i++) console.log('line');");
    expect(text).toHaveLength(5e6 + 1 + 5e5);
  });
});

describe('what is seeded', () => {
  const source = 'console.log(Math.random(), Math.random(), Math.floor(Date.now() / 1000), new Date().getFullYear());';
  it('the same seed gives the same numbers and the same day', async () => {
    expect(await output(source, { seed: 7 })).toBe(await output(source, { seed: 7 }));
  });
  it('another seed gives others', async () => {
    const [a, b] = [await output(source, { seed: 7 }), await output(source, { seed: 8 })];
    expect(
      a
        .split(' ')
        .slice(0, 3)
        .filter((word, i) => word === b.split(' ')[i]),
    ).toEqual([]);
  });
  it('random numbers are spread over [0, 1)', async () => {
    const counting =
      'const n = Array(10).fill(0); for (let i = 0; i < 1e5; i++) n[Math.floor(Math.random() * 10)]++; console.log(Math.min(...n) > 9500, Math.max(...n) < 10500);';
    expect(await output(counting)).toBe('true true\n');
  });
  it('time goes on while the program works', async () => {
    expect(await output('const a = Date.now(); let i = 0; while (Date.now() < a + 20) i++; console.log(i > 0);')).toBe(
      'true\n',
    );
  });
});

describe('arguments', () => {
  it('are in process.argv from 2 on', async () => {
    expect(
      await output('console.log(process.argv.slice(2).join());', { entry: { kind: 'stdio', args: ['--fast', 'a b'] } }),
    ).toBe('--fast,a b\n');
  });
});
