// Checks this half of the growth corpus: programs of one task agree on every input, and each header can be trusted in
// form. It knows nothing of how growth is measured.
import { readdirSync, readFileSync } from 'node:fs';
import { Random } from '../../../../judge/author/index.ts';

const CLASSES = [
  '1',
  'log n',
  'sqrt n',
  'n',
  'n log n',
  'n sqrt n',
  'n^2',
  'n^2 log n',
  'n^3',
  'worse than n^3',
  '2^n',
];
const SIZES = [4, 5, 9, 16, 33, 64];
const LARGEST_EXPONENTIAL = 16;
const SEEDS = [1, 2, 3];

/** What a task.ts exports. */
interface Task {
  readonly largest: number;
  readonly default: (n: number, random: Random) => unknown[];
}

interface Program {
  readonly name: string;
  readonly source: string;
  readonly growth: string;
}

const folder = new URL('./', import.meta.url);
const complaints: string[] = [];
const counts = new Map(CLASSES.map((growth) => [growth, 0]));
let tasks = 0;

for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  tasks++;
  const programs = readPrograms(entry.name);
  if (!programs.some(({ name }) => name.endsWith('/reference.js'))) complaints.push(`${entry.name}: no reference.js`);
  for (const program of programs) checkHeader(program);
  const task: Task = await import(new URL(`${entry.name}/task.ts`, folder).href);
  checkAnswers(entry.name, task, programs);
}

for (const complaint of complaints) console.error(complaint);
for (const [growth, count] of counts) console.log(`${String(count).padStart(4)}  ${growth}`);
const programCount = [...counts.values()].reduce((sum, count) => sum + count);
console.log(`${programCount} programs in ${tasks} tasks, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function readPrograms(task: string): Program[] {
  const files = readdirSync(new URL(`${task}/`, folder)).filter((file) => file.endsWith('.js'));
  return files.map((file) => {
    const source = readFileSync(new URL(`${task}/${file}`, folder), 'utf8');
    return { name: `${task}/${file}`, source, growth: /^\/\/ growth: (.+)$/m.exec(source)?.[1] ?? '' };
  });
}

function checkHeader({ name, source, growth }: Program): void {
  const lines = source.trimEnd().split('\n');
  if (lines[0] !== `// growth: ${growth}` || !counts.has(growth))
    complaints.push(`${name}:1: no growth class of the list`);
  counts.set(growth, (counts.get(growth) ?? 0) + 1);

  const range = /^\/\/ blame: (\d+)-(\d+)$/.exec(lines[1] ?? '');
  const [from, to] = [Number(range?.[1]), Number(range?.[2])];
  if (!(from >= 3 && from <= to && to <= lines.length)) {
    complaints.push(`${name}:2: expected '// blame: first-last', two lines of this file`);
    return;
  }
  const blamed = lines.slice(from - 1, to).join('\n');
  if (!isWhole(blamed)) complaints.push(`${name}:2: lines ${from}-${to} cut a block or a bracket in two`);
  if (growth !== '1' && !repeats(blamed, source)) complaints.push(`${name}:2: nothing repeats in lines ${from}-${to}`);
}

/** Whether the lines close every bracket that they open. */
function isWhole(lines: string): boolean {
  const code = lines.replace(/'[^'\n]*'|`[^`\n]*`|\/\/.*|\/[^/\n ]+\/[a-z]*/g, '');
  let depth = 0;
  for (const character of code) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth < 0) return false;
  }
  return depth === 0 && lines.trim() !== '';
}

/** Whether the lines hold a loop, a built-in that hides one, or a function that calls itself. */
function repeats(lines: string, source: string): boolean {
  if (/\b(for|while)\b|\.\.\.|\bArray\.from\(/.test(lines)) return true;
  if (/\.(map|flatMap|filter|reduce|forEach|some|find|findIndex|indexOf|includes|flat)\(/.test(lines)) return true;
  if (/\.(sort|splice|slice|shift|unshift|join|split|replaceAll|replace|concat)\(/.test(lines)) return true;
  const named = [...source.matchAll(/function\*? (\w+)\(|const (\w+) = \(/g)].map((match) => match[1] ?? match[2]);
  return named.some((name) => {
    const body = source.slice(source.search(new RegExp(`(function\\*?|const) ${name}\\b`)));
    return lines.includes(`${name}(`) && body.indexOf(`${name}(`, name?.length) >= 0;
  });
}

function checkAnswers(name: string, task: Task, programs: readonly Program[]): void {
  if (!(Number.isInteger(task.largest) && task.largest >= 4)) complaints.push(`${name}: largest is ${task.largest}`);
  for (const n of SIZES) {
    const fitting = programs.filter(({ growth }) => growth !== '2^n' || n <= LARGEST_EXPONENTIAL);
    for (const seed of SEEDS) {
      const args = (): unknown[] => task.default(n, new Random(seed));
      const [text, again] = [JSON.stringify(args()), JSON.stringify(args())];
      if (text !== again) complaints.push(`${name}: two inputs of n = ${n}, seed ${seed} differ`);
      const answers = fitting.map((program) => JSON.stringify(run(program, args())));
      const expected = answers[fitting.findIndex((program) => program.name.endsWith('/reference.js'))];
      fitting.forEach((program, i) => {
        if (answers[i] !== expected || expected === undefined)
          complaints.push(`${program.name}: ${answers[i]} for n = ${n}, seed ${seed}; the reference says ${expected}`);
      });
    }
  }
}

/** The program's answer; every run has global variables of its own. */
function run(program: Program, args: unknown[]): unknown {
  const solution = new Function(`${program.source}\nreturn solution;`)() as (...args: unknown[]) => unknown;
  return solution(...args);
}
