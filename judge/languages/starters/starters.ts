// What the editor starts with when a package files no template: an empty solution of the right shape, one file a language.
import type { Mode } from '../../problem.ts';
import type { Language } from '../../schema/language.ts';
import type { Signature } from '../../schema/signature.ts';
import { cFunction, READ_C } from './c.ts';
import { cppFunction, READ_CPP } from './cpp.ts';
import { pythonFunction, READ_PYTHON } from './python.ts';
import { javascriptFunction, READ_JAVASCRIPT, READ_TYPESCRIPT, typescriptFunction } from './script.ts';

type Starter = { readonly stdio: string; readonly solution: (signature: Signature) => string };

const STARTERS: Readonly<Record<Language, Starter>> = {
  javascript: { stdio: READ_JAVASCRIPT, solution: javascriptFunction },
  typescript: { stdio: READ_TYPESCRIPT, solution: typescriptFunction },
  python: { stdio: READ_PYTHON, solution: pythonFunction },
  cpp: { stdio: READ_CPP, solution: cppFunction },
  c: { stdio: READ_C, solution: cFunction },
};

/** Reads standard input, or defines `solution` with the signature's parameters. */
export function starterOf(mode: Mode, language: Language): string {
  const { stdio, solution } = STARTERS[language];
  return mode.kind === 'stdio' ? stdio : solution(mode.signature);
}
