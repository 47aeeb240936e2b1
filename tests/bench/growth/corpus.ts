// The labelled programs: tasks with a reference and others, each of which says how it grows and which lines are to blame.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../../judge/author/index.ts';
import { sizesOf } from '../../../judge/efficiency/ladder.ts';
import { extensionOf } from '../../../judge/languages/languages.ts';
import type { Problem, Source } from '../../../judge/problem.ts';
import { GrowthClass } from '../../../judge/schema/growth.ts';
import type { Language } from '../../../judge/schema/language.ts';
import type { Signature } from '../../../judge/schema/signature.ts';

export type Labelled = {
  /** `task/program`. */
  readonly name: string;
  readonly source: Source;
  readonly growth: GrowthClass;
  readonly blame: readonly [first: number, last: number];
};

export type Task = {
  readonly problem: Problem;
  readonly reference: Labelled;
  /** All programs, the reference among them. */
  readonly programs: readonly Labelled[];
  readonly input: (n: number) => { readonly id: string; readonly input: string };
};

type TaskModule = { readonly largest: number; readonly default: (n: number, random: Random) => readonly unknown[] };

/** Programs take what their task generates: the judge goes by the function itself. */
const UNSTATED: Signature = { params: [{ name: 'n', type: 'int' }], returns: 'int' };
const SEED = 20_261_123;
const MOST_STEPPED = 64;

/** The tasks that have programs in the language, with those of it. */
export async function readCorpus(folder: string, language: Language = 'javascript'): Promise<Task[]> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const tasks = await Promise.all(entries.map((entry) => readTask(folder, entry.name, language)));
  return tasks.filter((task) => task !== undefined);
}

async function readTask(folder: string, name: string, language: Language): Promise<Task | undefined> {
  const made: TaskModule = await import(join(folder, name, 'task.ts'));
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith(`.${extensionOf(language)}`));
  if (files.length === 0) return undefined;
  const programs = files.map((file) =>
    labelled({ file: `${name}/${file}`, language, text: readFileSync(join(folder, name, file), 'utf8') }),
  );
  const reference = programs.find((one) => /\/reference\.\w+$/.test(one.name));
  if (reference === undefined) throw new Error(`${name}: no reference in ${language}`);
  const input = (n: number) => {
    const values = made.default(n, new Random(SEED));
    return { id: `${name} ${n}`, input: `${values.map((value) => JSON.stringify(value)).join('\n')}\n` };
  };
  return { problem: problemOf(name, made.largest, reference.source, input), reference, programs, input };
}

function labelled(source: Source): Labelled {
  const { file, text } = source;
  const growth = GrowthClass.parse(/^\/\/ growth: (.+)$/m.exec(text)?.[1]?.trim());
  const [, first, last] = /^\/\/ blame: (\d+)(?:-(\d+))?/m.exec(text) ?? [];
  if (first === undefined) throw new Error(`${file}: no blame`);
  const blame = [Number(first), Number(last ?? first)] as const;
  return { name: file, source, growth, blame };
}

function problemOf(slug: string, largest: number, reference: Source, input: Task['input']): Problem {
  const doubling = [largest / 8, largest / 4, largest / 2, largest].map(Math.round);
  const stepping = Array.from({ length: Math.min(4, largest) }, (_, i) => largest - 3 + i);
  return {
    slug,
    name: { en: slug },
    hash: '',
    mode: { kind: 'function', signature: UNSTATED },
    scoring: true,
    limits: { timeMs: 10_000, memoryMiB: 1024, outputKiB: 4096, sourceKiB: 64 },
    checker: { kind: 'exact' },
    efficiency: { timesReference: 3, floorMs: 60 },
    references: [reference],
    groups: [],
    growth: {
      variable: 'n',
      sizes: sizesOf(isStepped(largest) ? stepping : doubling),
      load: async (n) => input(n),
    },
    secret: { maxScore: 0, aggregation: 'sum' },
  };
}

/** Small sizes go up by one, the others double. */
export function isStepped(largest: number): boolean {
  return largest <= MOST_STEPPED;
}
