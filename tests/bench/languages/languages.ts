// `npm run bench -- languages`: Python and C++ in wasm against the system's own, what a test costs besides the program's work,
// how long it takes from an edit to the verdict, and what a warm worker holds. What this system lacks is printed as missing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingFor } from '../../../judge/languages/installed.ts';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { usedMiB } from '../../../judge/sandbox/process-usage.ts';
import type { Program, Sandbox, SandboxWorker } from '../../../judge/sandbox/sandbox.ts';
import type { Language } from '../../../judge/schema/language.ts';
import { workerProcesses } from '../../hostile/processes.ts';
import { type Native, nativeCpp, nativePython } from './native.ts';
import { printSpread } from './spread.ts';

const PROGRAMS = ['loops', 'containers', 'sorting', 'input', 'strings'];
const ROUNDS = 3;
const NUMBERS = 1_000_000;
const INPUT = `${NUMBERS}\n${Array.from({ length: NUMBERS }, (_, i) => (i * 7919) % 1_000_003).join(' ')}\n`;
const LIMITS = { wallMs: 60_000, memoryMiB: 1024, outputKiB: 1024 };
const TESTS = 20;

const HELLO: Readonly<Record<'python' | 'cpp', string>> = {
  python: 'a, b = map(int, input().split())\nprint(a + b)\n',
  cpp: '#include <bits/stdc++.h>\nusing namespace std;\nint main() { int a, b; cin >> a >> b; cout << a + b << endl; }\n',
};

const sandbox = createPool(1);
try {
  await compare('python', 'py', nativePython(), 2);
  if (missingFor('cpp') === undefined) await compare('cpp', 'cpp', nativeCpp(), 1.5);
  else console.log(`\nC++: missing (${missingFor('cpp')})`);
} finally {
  await sandbox.close();
}
await printSpread();

async function compare(language: 'python' | 'cpp', ending: string, native: Native | undefined, target: number) {
  console.log(`\n${language} against ${native?.name ?? 'nothing: this system has none, so ratios are missing'}`);
  const ratios: number[] = [];
  for (const name of PROGRAMS) {
    const ratio = await compareOne(language, `${name}.${ending}`, native);
    if (ratio !== undefined) ratios.push(ratio);
  }
  if (ratios.length > 0) {
    const mean = Math.exp(ratios.reduce((sum, one) => sum + Math.log(one), 0) / ratios.length);
    console.log(`  geometric mean ${mean.toFixed(2)}x (target: at most ${target}x)`);
  }
  if (language === 'cpp') await compareOne('cpp', 'cin.cpp', native);
  await printCosts(language);
}

/** Prints the shortest CPU times of some rounds in turns; gives their ratio. */
async function compareOne(language: Language, file: string, native: Native | undefined): Promise<number | undefined> {
  const path = fileURLToPath(new URL(`./programs/${file}`, import.meta.url));
  const text = readFileSync(path, 'utf8');
  const input = /input|cin/.test(file) ? INPUT : '';
  const own: number[] = [];
  const theirs: number[] = [];
  await sandbox.lease(async (worker) => {
    const program = await compiled(worker, language, text);
    for (let round = 0; round < ROUNDS; round++) {
      const ran = await runOnce(worker, program, input);
      own.push(ran.cpuMs);
      const other = native?.run(path, input);
      if (other === undefined) continue;
      theirs.push(other.cpuMs);
      if (other.output !== ran.output) throw new Error(`${file}: ${ran.output} here, ${other.output} there`);
    }
  });
  const ownMs = Math.min(...own);
  const theirMs = Math.min(...theirs);
  const ratio = theirs.length === 0 ? undefined : ownMs / theirMs;
  const against = ratio === undefined ? 'missing' : `${theirMs.toFixed(0)} ms, ${ratio.toFixed(2)}x`;
  console.log(`  ${file.padEnd(16)} ${ownMs.toFixed(0).padStart(6)} ms   ${against}`);
  return ratio;
}

async function compiled(worker: SandboxWorker, language: Language, text: string): Promise<Program> {
  const made = await worker.compile({ file: `bench.${language}`, language, text });
  if (made.kind === 'program') return made.program;
  throw new Error(`${made.error.line}: ${made.error.message}`);
}

async function runOnce(worker: SandboxWorker, program: Program, input: string) {
  const request = { program, entry: { kind: 'stdio', args: [] }, limits: LIMITS, seed: 1 } as const;
  const { outcome, measurement } = await worker.run({
    ...request,
    input: { id: String(input.length), texts: [input] },
  });
  if (outcome.kind !== 'returned') throw new Error(JSON.stringify(outcome));
  return { ...measurement, output: outcome.output };
}

/** Of a program that does next to nothing: wall time of a run once warm, of an edit until its first run has ended, and memory. */
async function printCosts(language: 'python' | 'cpp'): Promise<void> {
  const edits: number[] = [];
  let perTest = 0;
  await (sandbox satisfies Sandbox).lease(async (worker) => {
    const warm = await compiled(worker, language, HELLO[language]);
    await runOnce(worker, warm, '1 2\n');
    const start = performance.now();
    for (let i = 0; i < TESTS; i++) await runOnce(worker, warm, '1 2\n');
    perTest = (performance.now() - start) / TESTS;
    for (let edit = 0; edit < ROUNDS; edit++) {
      await new Promise((resolve) => setTimeout(resolve, 1500)); // a person types: the worker may make itself ready
      const began = performance.now();
      const comment = language === 'python' ? `# ${edit}\n` : `// ${edit}\n`;
      await runOnce(worker, await compiled(worker, language, comment + HELLO[language]), '1 2\n');
      edits.push(performance.now() - began);
    }
  });
  console.log(
    `  a test besides the program's work: ${perTest.toFixed(1)} ms (target: ${language === 'python' ? 30 : 10} ms)`,
  );
  console.log(
    `  from an edit to its output, warm: ${edits.map((ms) => ms.toFixed(0)).join(', ')} ms (target: 2000 ms)`,
  );
  const memory = workerProcesses()
    .map(usedMiB)
    .filter((mib) => mib > 20);
  console.log(`  memory of the worker processes: ${memory.map((mib) => mib.toFixed(0)).join(', ')} MiB`);
}
