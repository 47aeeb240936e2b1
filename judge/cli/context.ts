// What every command gets: the words of the reader's language, where to print, and the options that all commands share.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { type Bank, cacheFolder } from '../bank/index.ts';
import { type Tongue, tongueOf, WORDS, type Words } from '../words/words.ts';
import { listenForStops, type Stops } from './stops.ts';

export type Colors = ReturnType<typeof pc.createColors>;

export type Context = {
  readonly tongue: Tongue;
  readonly words: Words;
  readonly colors: Colors;
  readonly isColored: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches: then a line may be written over. */
  readonly isTerminal: boolean;
  /** Columns of the terminal that the report goes to; undefined when it goes elsewhere. */
  readonly reportColumns: number | undefined;
  /** Columns of the terminal, or more than enough. */
  readonly columns: number;
  readonly stops: Stops;
  readonly root: string;
};

/** Exit codes of all commands. */
export const EXIT = { earned: 0, lost: 1, unable: 2 } as const;

export function createContext(argv: readonly string[], process: NodeJS.Process): Context {
  const { env, stdout, stderr } = process;
  const tongue = tongueOf(explicitTongue(argv), env);
  const isColored = wantsColor(env, stdout.isTTY === true);
  return {
    tongue,
    words: WORDS[tongue],
    colors: pc.createColors(isColored),
    isColored,
    env,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isTerminal: stderr.isTTY === true && !env.CI && env.TERM !== 'dumb',
    columns: stderr.columns || 200,
    stops: listenForStops(process),
    reportColumns: stdout.columns,
    root: packageRoot(),
  };
}

/** NO_COLOR and FORCE_COLOR as their conventions want them: the first wins, and `0` forces nothing. */
function wantsColor(env: Context['env'], isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}

/** The language decides the words of the help, so it is looked for before the arguments are parsed. */
function explicitTongue(argv: readonly string[]): Tongue | undefined {
  const at = argv.indexOf('--lang');
  const value = at === -1 ? argv.find((one) => one.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
  return value === 'ko' || value === 'en' ? value : undefined;
}

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The bank that a command works on: the project's own, or the one that --problems names. */
export function bankOf({ root }: Context, folder: string | undefined): Bank {
  return { folder: resolve(folder ?? join(root, 'problems')), cache: cacheFolder(root) };
}
