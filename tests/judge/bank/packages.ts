// Packages for tests: a small function-mode problem and a plain one, written to a temporary folder with changes.
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BadInput } from '../../../judge/bad-input.ts';
import { openPackage, readPackage } from '../../../judge/bank/index.ts';
import { type Tongue, WORDS } from '../../../judge/words/words.ts';

/** Text by path; undefined leaves a file out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A plain package: pass-fail, as other tools know it. */
export const PLAIN: Files = {
  'problem.yaml': 'problem_format_version: 2025-09\nname: Echo\nuuid: u-1\nlimits:\n  time_limit: 1\n',
  'statement/problem.en.md': 'Say it again.\n',
  'data/sample/1.in': 'a\n',
  'data/sample/1.ans': 'a\n',
  'data/secret/1.in': 'b\n',
  'data/secret/1.ans': 'b\n',
  'input_validators/validate.py': 'exit(42)\n',
  'submissions/accepted/echo.js': 'console.log("b")\n',
};

/** One of ours: function mode, scoring, with one generated efficiency case. */
export const OURS: Files = {
  ...PLAIN,
  'problem.yaml': 'problem_format_version: 2025-09\ntype: scoring\nname: Double\nuuid: u-1\nlimits:\n  time_limit: 1\n',
  'judge.yaml': `level: 1
topics: [math]
mode: function
signature:
  params:
    - { name: n, type: int }
  returns: int
checker: exact
validators: [input_validators/validate.ts]
cases:
  secret/efficiency/1-large:
    generator: generators/large.ts
    args: { k: 3 }
    sizes:
      javascript: { n: 7 }
    seed: 5
    description: a large number
`,
  'input_validators/validate.py': undefined,
  'input_validators/validate.ts': 'validate\n',
  'generators/large.ts': 'generate\n',
  'submissions/accepted/echo.js': undefined,
  'submissions/accepted/fast.js': 'solution\n',
  'submissions/submissions.yaml': 'accepted/fast.js: { model_solution: true }\n',
  'data/sample/1.in': '1\n',
  'data/sample/1.ans': '2\n',
  'data/secret/1.in': undefined,
  'data/secret/1.ans': undefined,
  'data/secret/correctness/test_group.yaml':
    'max_score: 60\nscore_aggregation: sum\ninput_validator_args: [correctness]\n',
  'data/secret/correctness/1.in': '2\n',
  'data/secret/correctness/1.ans': '4\n',
  'data/secret/efficiency/test_group.yaml': 'max_score: 40\nscore_aggregation: sum\n',
};

export function temporary(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'olsol-')));
}

/** Writes the files; returns the package's folder. */
export function writePackage(files: Files, slug = 'tiny'): string {
  const root = join(temporary(), slug);
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export async function read(files: Files) {
  return readPackage(openPackage(writePackage(files), temporary()));
}

/** What the reader is told, or 'fine'. */
export async function told(work: () => unknown, tongue: Tongue = 'en'): Promise<string> {
  try {
    await work();
    return 'fine';
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.say(WORDS[tongue]);
  }
}
