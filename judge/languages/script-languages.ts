// The languages whose programs are scripts, for the process that compiles and runs them.

import type { ScriptProgram } from '../sandbox/sandbox.ts';
import type { Language } from '../schema/language.ts';
import type { ProgramError } from '../schema/outcome.ts';

export type CompiledScript =
  | { readonly kind: 'program'; readonly program: ScriptProgram }
  | { readonly kind: 'compile-error'; readonly error: ProgramError };

/** A language turns the text of one source file into a runnable program. It runs in a worker process, not beside the judge. */
export type ScriptLanguage = {
  compile(file: string, text: string): CompiledScript;
  /** The same program as one that counts its steps. Throws when that cannot be made. */
  meter(program: ScriptProgram): ScriptProgram;
};

/** Loaded when first asked for: a compiler is not free. */
const LANGUAGES: Readonly<Partial<Record<Language, () => Promise<ScriptLanguage>>>> = {
  javascript: async () => (await import('./javascript.ts')).javascript,
  typescript: async () => (await import('./typescript.ts')).typescript,
};

/** Throws when the language is none whose programs are scripts. */
export async function scriptLanguage(language: Language): Promise<ScriptLanguage> {
  const load = LANGUAGES[language];
  if (load === undefined) throw new Error(`${language} is compiled elsewhere`);
  return load();
}
