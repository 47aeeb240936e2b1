// What happens at the limits, and that nothing of one run is there in the next: not its globals, not its failures.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { RunRequest, SandboxWorker } from '../../../judge/sandbox/sandbox.ts';
import { workerProcesses } from '../../hostile/processes.ts';
import { outputIn, runIn, type Trial } from './program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const output = (source: string, more: Partial<Trial> = {}) => outputIn(sandbox, { source, ...more });
const kind = async (source: string, more: Partial<Trial> = {}) =>
  (await runIn(sandbox, { source, ...more })).outcome.kind;
const expectWell = async () => expect(await output("console.log('well')")).toBe('well\n');

describe('recursion', () => {
  it('a hundred thousand calls deep', async () => {
    expect(await output('const f = (n) => (n === 0 ? 0 : 1 + f(n - 1)); console.log(f(1e5));')).toBe('100000\n');
    expect(
      await output(
        'function walk(tree) { return tree ? 1 + walk(tree.next) : 0; } let t = null; for (let i = 0; i < 1e5; i++) t = { next: t }; console.log(walk(t));',
      ),
    ).toBe('100000\n');
  });
  it('in a function with many variables, and across a callback', async () => {
    expect(
      await output(
        'function f(n, a, b, c, d) { const x = n * 2, y = [x]; if (n === 0) return 0; return f(n - 1, x, y, a, b) + y.length; } console.log(f(1e5));',
      ),
    ).toBe('100000\n');
    expect(await output('const f = (n) => (n === 0 ? 0 : [n].map((x) => f(x - 1) + 1)[0]); console.log(f(1e5));')).toBe(
      '100000\n',
    );
  });
  it('without end is an error of the program, which it may catch', async () => {
    expect(await kind('const f = () => 1 + f(); f();')).toBe('threw');
    expect(
      await output('const f = () => 1 + f(); try { f(); } catch (e) { console.log(e instanceof RangeError); }'),
    ).toBe('true\n');
    await expectWell();
  });
});

describe('memory', () => {
  const small = { memoryMiB: 64, wallMs: 30_000 };
  it('an array that grows is out of memory', async () => {
    expect(await kind('const a = []; for (;;) a.push({ a: [1, 2, 3] });', small)).toBe('out-of-memory');
    await expectWell();
  });
  it('typed arrays are out of memory', async () => {
    expect(await kind('const all = []; for (;;) all.push(new Float64Array(1e6).fill(1));', small)).toBe(
      'out-of-memory',
    );
    await expectWell();
  });
  it('half of it may be used', async () => {
    expect(
      await output('const a = new Uint8Array(100 * 2 ** 20).fill(1); console.log(a.length);', { memoryMiB: 256 }),
    ).toBe('104857600\n');
    expect(
      await output('const a = []; for (let i = 0; i < 3e6; i++) a.push([i]); console.log(a.length);', {
        memoryMiB: 512,
      }),
    ).toBe('3000000\n');
  });
  it('is measured', async () => {
    const { measurement } = await runIn(sandbox, {
      source: 'const a = new Uint8Array(200 * 2 ** 20).fill(1); console.log(a[5]);',
    });
    expect(measurement.peakMiB).toBeGreaterThan(150);
    expect(measurement.peakMiB).toBeLessThan(300);
  });
});

describe('time', () => {
  it('an endless loop is stopped, and its time is CPU time', async () => {
    const { outcome, measurement } = await runIn(sandbox, { source: 'for (;;);', wallMs: 500 });
    expect(outcome.kind).toBe('timed-out');
    // How much of its time a busy machine gave it is nobody's claim; beyond that time it took nothing.
    expect(measurement.cpuMs).toBeGreaterThan(0);
    expect(measurement.cpuMs).toBeLessThan(measurement.wallMs + 100);
    await expectWell();
  });
  it('endless promises and ticks are stopped', async () => {
    expect(await kind('const f = () => Promise.resolve().then(f); f();', { wallMs: 300 })).toBe('timed-out');
    expect(await kind('const f = () => process.nextTick(f); f();', { wallMs: 300 })).toBe('timed-out');
    expect(await kind('const f = () => setImmediate(f); f();', { wallMs: 300 })).toBe('timed-out');
    await expectWell();
  });
  it('what no interrupt reaches is killed', async () => {
    expect(
      await kind("'a'.padEnd(2 ** 28, 'b').replaceAll('a', 'c').split('').sort().join(''); for (;;);", {
        wallMs: 300,
        memoryMiB: 4096,
      }),
    ).not.toBe('returned');
    await expectWell();
  });
  it('only the call is measured in function mode, not the reading of its arguments', async () => {
    const entry = {
      kind: 'function' as const,
      signature: { params: [{ name: 'a', type: 'int[]' as const }], returns: 'int' as const },
    };
    const input = `[${Array.from({ length: 2e6 }, (_, i) => i).join()}]\n`;
    const { outcome, measurement } = await runIn(sandbox, {
      source: 'const solution = (a) => a.length;',
      entry,
      input,
    });
    expect(outcome).toEqual({ kind: 'returned', output: '2000000' });
    const { measurement: parsing } = await runIn(sandbox, {
      source: "console.log(JSON.parse(require('fs').readFileSync(0, 'utf8')).length);",
      input,
    });
    expect(measurement.cpuMs).toBeLessThan(parsing.cpuMs / 3 + 5);
  });
});

describe('runs share nothing', () => {
  const LEAVE = `
    globalThis.left = 1; Array.prototype.left = 1; Object.prototype.left = 1; Math.random = () => 0.5; Math.left = 1;
    console.left = 1; process.left = 1; process.env.left = '1'; require('fs').left = 1; require('events').left = 1; String.prototype.trim = () => 'left';
    Buffer.left = 1; JSON.parse = () => 'left'; globalThis.setTimeout = null; process.exitCode = 0; process.argv.push('left');`;
  it('neither globals nor prototypes, modules or replaced functions', async () => {
    await output(LEAVE);
    expect(
      await output(`
        console.log(typeof left, [].left, ({}).left, Math.left, console.left, process.left, process.env.left, require('fs').left, require('events').left, ' a '.trim(), Buffer.left,
          JSON.parse('1'), typeof setTimeout, process.argv.length, Math.random() !== 0.5);`),
    ).toBe(
      'undefined undefined undefined undefined undefined undefined undefined undefined undefined a undefined 1 function 2 true\n',
    );
  });
  it('nor what was printed', async () => {
    await output("console.log('first'); console.error('first');");
    const { outcome, printed } = await runIn(sandbox, { source: "console.log('second');" });
    expect([outcome, printed]).toEqual([{ kind: 'returned', output: 'second\n' }, '']);
  });
  it('nor timers that were left', async () => {
    await output("setTimeout(() => console.log('late'), 1e6); process.exit();");
    expect(await output("setTimeout(() => console.log('mine'), 2e6);")).toBe('mine\n');
  });
});

/** One worker, one program that echoes its input, and runs of it with these inputs. */
async function echo(worker: SandboxWorker, inputs: readonly { id: string; texts: string[] }[]): Promise<string[]> {
  const text =
    "const all = require('fs').readFileSync(0, 'utf8'); if (all === 'hang') for (;;); process.stdout.write(all);";
  const compiled = await worker.compile({ file: 'a.js', language: 'javascript', text });
  if (compiled.kind !== 'program') throw new Error('does not compile');
  const request: Omit<RunRequest, 'input'> = {
    program: compiled.program,
    entry: { kind: 'stdio', args: [] },
    limits: { wallMs: 500, memoryMiB: 256, outputKiB: 64 },
    seed: 1,
  };
  const outputs: string[] = [];
  for (const input of inputs) {
    const { outcome } = await worker.run({ ...request, input });
    outputs.push(outcome.kind === 'returned' ? outcome.output : outcome.kind);
  }
  return outputs;
}

describe('inputs', () => {
  it('are kept by their ids, and never mixed', async () => {
    const [a, b] = [
      { id: 'a', texts: ['text of a'] },
      { id: 'b', texts: ['text of b'] },
    ];
    const outputs = await sandbox.lease((worker) => echo(worker, [a, a, b, a, b, b, a]));
    expect(outputs.map((text) => text.at(-1)).join('')).toBe('aababba');
  });
  it('are loaded again into the process that replaces a killed one', async () => {
    // Equal ids mean equal texts; that these differ shows whether the text was sent again.
    const hang = { id: 'h', texts: ['hang'] };
    const outputs = await sandbox.lease((worker) =>
      echo(worker, [hang, { id: 'h', texts: ['a text that was loaded'] }]),
    );
    expect(outputs).toEqual(['timed-out', 'a text that was loaded']);
  });
});

describe.runIf(process.platform === 'linux')('the pool', () => {
  it('lends two workers at once, and a third only when one comes back', async () => {
    const pool = createPool(2);
    let now = 0;
    let most = 0;
    const use = () =>
      pool.lease(async (worker) => {
        most = Math.max(most, ++now);
        const outputs = await echo(worker, [{ id: 'x', texts: ['x'] }]);
        now--;
        return outputs;
      });
    expect(await Promise.all([use(), use(), use(), use()])).toEqual([['x'], ['x'], ['x'], ['x']]);
    expect(most).toBe(2);
    await pool.close();
  });
  it('leaves no process when it is closed', async () => {
    const before = workerProcesses().length;
    const pool = createPool(2);
    await Promise.all([outputIn(pool, { source: '1' }), outputIn(pool, { source: 'for (;;);', wallMs: 200 })]);
    expect(workerProcesses().length).toBeGreaterThan(before);
    await pool.close();
    expect(workerProcesses().length).toBe(before);
  });
  it('gives its worker back when the user of it fails', async () => {
    await expect(sandbox.lease(async () => Promise.reject(new Error('user')))).rejects.toThrow('user');
    await expectWell();
  });
});
