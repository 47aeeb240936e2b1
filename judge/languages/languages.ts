// The languages there are, one line each.
import type { Compiled, Program } from '../sandbox/sandbox.ts';
import type { Language } from '../schema/language.ts';

/** A language turns the text of one source file into a runnable program. It runs in a worker process, not beside the judge. */
export type LanguageDefinition = {
  compile(file: string, text: string): Compiled;
  /** The same program as one that counts its steps. Throws when that cannot be made. */
  meter(program: Program): Program;
};

/** Loaded when first asked for: a compiler is not free. */
const DEFINITIONS: Record<Language, () => Promise<LanguageDefinition>> = {
  javascript: async () => (await import('./javascript.ts')).javascript,
  typescript: async () => (await import('./typescript.ts')).typescript,
};

const EXTENSIONS: Readonly<Record<string, Language>> = {
  '.js': 'javascript',
  '.cjs': 'javascript',
  '.mjs': 'javascript',
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
};

export async function compile(language: Language, file: string, text: string): Promise<Compiled> {
  return (await DEFINITIONS[language]()).compile(file, text);
}

/** A program that `compile` made, as one that counts its steps. Throws when that cannot be made. */
export async function meter(language: Language, program: Program): Promise<Program> {
  return (await DEFINITIONS[language]()).meter(program);
}

/** The language of a file name, or undefined when there is none for it. */
export function languageOf(file: string): Language | undefined {
  const dot = file.lastIndexOf('.');
  return dot === -1 ? undefined : EXTENSIONS[file.slice(dot).toLowerCase()];
}

export const SOURCE_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);
