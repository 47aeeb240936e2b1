// `node tests/bench/growth/sealed/check.ts`: proves that the programs of each task agree and that their labels have
// the right form. Whether a label is true it cannot know.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../../../judge/author/index.ts';

/** Every growth class, with its exponent; factors of log n do not count. */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['1', 0],
  ['log n', 0],
  ['sqrt n', 0.5],
  ['n', 1],
  ['n log n', 1],
  ['n sqrt n', 1.5],
  ['n^2', 2],
  ['n^2 log n', 2],
  ['n^3', 3],
  ['worse than n^3', 4],
  ['2^n', Number.POSITIVE_INFINITY],
]);
const SIZES = [4, 5, 9, 16, 33, 64];
const LARGEST_EXPONENTIAL = 16;
const SEEDS = [1, 2, 3];
const LARGEST_ANSWER = 200;
const HIDES_A_LOOP = /\b(for|while|do)\b|\.\.\.|\.\w+\(|\bArray\(/;

interface Task {
  readonly largest: number;
  readonly default: (n: number, random: Random) => unknown[];
}

interface Program {
  readonly name: string;
  readonly source: string;
  readonly lines: readonly string[];
  readonly growth: string;
}

const root = import.meta.dirname;
const faults: string[] = [];
const counts = new Map<string, number>();
for (const task of readdirSync(root).filter((name) => existsSync(join(root, name, 'task.ts')))) await checkTask(task);
for (const growth of EXPONENTS.keys()) console.log(`${growth.padEnd(15)} ${counts.get(growth) ?? 0}`);
console.log(`${'programs'.padEnd(15)} ${[...counts.values()].reduce((sum, count) => sum + count, 0)}`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

async function checkTask(name: string): Promise<void> {
  const task: Task = await import(join(root, name, 'task.ts'));
  const programs = readPrograms(name);
  for (const program of programs) {
    counts.set(program.growth, (counts.get(program.growth) ?? 0) + 1);
    checkHeader(program);
  }
  checkMixture(name, programs);
  if (!(Number.isSafeInteger(task.largest) && task.largest > 0)) faults.push(`${name}: largest is ${task.largest}`);
  for (const n of SIZES) for (const seed of SEEDS) checkAnswers(task, programs, n, seed);
}

function readPrograms(task: string): Program[] {
  const files = readdirSync(join(root, task)).filter((file) => file.endsWith('.js'));
  return files.map((file) => {
    const source = readFileSync(join(root, task, file), 'utf8');
    const lines = source.trimEnd().split('\n');
    return { name: `${task}/${file}`, source, lines, growth: /^\/\/ growth: (.+)$/.exec(lines[0] ?? '')?.[1] ?? '' };
  });
}

function checkHeader({ name, lines, growth }: Program): void {
  if (!EXPONENTS.has(growth)) faults.push(`${name}: line 1 names no growth class`);
  const [, first, last] = /^\/\/ blame: (\d+)-(\d+)$/.exec(lines[1] ?? '') ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from > 2 && from <= to && to <= lines.length)) {
    faults.push(`${name}: line 2 names no range of its lines`);
  } else if (!isWork(lines.slice(from - 1, to).join('\n'))) {
    faults.push(`${name}: lines ${from}-${to} hold neither a loop, nor recursion, nor a built-in`);
  }
  if (lines.length < 8 || lines.length > 45) faults.push(`${name}: ${lines.length} lines`);
}

/** Whether the lines hold a loop or a call that may hide one, or a function that calls itself. */
function isWork(text: string): boolean {
  if (HIDES_A_LOOP.test(text)) return true;
  const own = /(?:function\*?|const) (\w+)/.exec(text)?.[1];
  return own !== undefined && text.split(new RegExp(`\\b${own}\\(`)).length > (text.includes('function') ? 2 : 1);
}

/** A task needs a reference, four to six more programs, and enough of them that are truly slower. */
function checkMixture(task: string, programs: readonly Program[]): void {
  const reference = programs.find(({ name }) => name === `${task}/reference.js`);
  if (reference === undefined || programs.length < 5 || programs.length > 7) {
    faults.push(`${task}: ${programs.length} programs, or no reference`);
  }
  const exponent = (program: Program | undefined) => EXPONENTS.get(program?.growth ?? '') ?? 0;
  const slower = programs.filter((program) => exponent(program) > exponent(reference));
  if (slower.length * 3 < programs.length) faults.push(`${task}: only ${slower.length} programs are slower`);
}

function checkAnswers(task: Task, programs: readonly Program[], n: number, seed: number): void {
  const args = task.default(n, new Random(seed));
  const same = JSON.stringify(args) === JSON.stringify(task.default(n, new Random(seed)));
  if (!same) faults.push(`${programs[0]?.name}: two inputs of one seed differ`);
  const running = programs.filter(({ growth }) => growth !== '2^n' || n <= LARGEST_EXPONENTIAL);
  const answers = running.map((program) => answerOf(program, structuredClone(args)));
  const expected = answers[running.findIndex(({ name }) => name.endsWith('/reference.js'))];
  for (const [i, { name }] of running.entries()) {
    if (answers[i] === expected) continue;
    faults.push(`${name}: n = ${n}, seed ${seed}: ${answers[i]}, the reference answers ${expected}`);
  }
  if ((expected?.length ?? 0) > LARGEST_ANSWER) faults.push(`${running[0]?.name}: the answer is too long`);
}

function answerOf({ source }: Program, args: readonly unknown[]): string | undefined {
  try {
    const solution = new Function(`${source}\nreturn solution;`)();
    return JSON.stringify(solution(...args));
  } catch (error) {
    return String(error);
  }
}
