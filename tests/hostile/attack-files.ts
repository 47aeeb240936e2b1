// Reads the attack programs: what each expects, how it is to be run, and its source.
import { readdirSync, readFileSync } from 'node:fs';
import { languageOf } from '../../judge/languages/languages.ts';
import type { Language } from '../../judge/schema/language.ts';
import { VERDICTS, type Verdict } from '../../judge/schema/report.ts';

export type Attack = {
  readonly file: string;
  readonly language: Language;
  readonly source: string;
  readonly mode: 'stdio' | 'function';
  /** Line 1, `// expect: TLE|MLE` (`#` in Python): the verdicts that may come out. */
  readonly expected: readonly Verdict[];
  /** How many cases it is run on: more than one only where runs must not know of each other. */
  readonly cases: number;
};

const FOLDER = new URL('./attacks/', import.meta.url);

export function attacks(): readonly Attack[] {
  return readdirSync(FOLDER).sort().map(read);
}

/**
 * The head of a file: line 1 says what is expected, line 2 what is tried, and after that may follow `// mode: function`,
 * `// cases: 3`, and `// source: <expression>` for a source that is too large to be kept as it is.
 */
function read(file: string): Attack {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const language = languageOf(file);
  if (language === undefined) throw new Error(`${file} is in no language of ours`);
  const head = language === 'python' ? '#' : '//';
  const setting = (name: string) => new RegExp(`^${head} ${name}: (.*)$`, 'm').exec(text.slice(0, 1000))?.[1];
  const made = setting('source');
  const words = new RegExp(`^${head} expect: (\\S+)\\n${head} \\S`).exec(text)?.[1]?.split('|') ?? [];
  const expected = VERDICTS.filter((verdict) => words.includes(verdict));
  if (words.length === 0 || expected.length !== words.length)
    throw new Error(`${file}: line 1 or 2 is not as it should be`);
  return {
    file,
    language,
    source: made === undefined ? text : String(new Function(`return ${made}`)()),
    mode: setting('mode') === 'function' ? 'function' : 'stdio',
    expected,
    cases: Number(setting('cases') ?? 1),
  };
}
