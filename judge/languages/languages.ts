// The languages there are: their files' endings, and what runs them. One line each in every table.
import type { Language } from '../schema/language.ts';

/** What a language's programs are run by, as `Program` names it. */
export type ProgramKind = 'script' | 'python' | 'wasm';

const RUNTIME_OF: Readonly<Record<Language, ProgramKind>> = {
  javascript: 'script',
  typescript: 'script',
  python: 'python',
  cpp: 'wasm',
  c: 'wasm',
};

export function runtimeOf(language: Language): ProgramKind {
  return RUNTIME_OF[language];
}

const EXTENSIONS: Readonly<Record<string, Language>> = {
  '.js': 'javascript',
  '.cjs': 'javascript',
  '.mjs': 'javascript',
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.py': 'python',
  '.py3': 'python',
  '.cpp': 'cpp',
  '.cc': 'cpp',
  '.cxx': 'cpp',
  '.c++': 'cpp',
  '.c': 'c',
};

const OWN_EXTENSIONS: Readonly<Record<Language, string>> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  cpp: 'cpp',
  c: 'c',
};

/** The usual one, without the dot. */
export function extensionOf(language: Language): string {
  return OWN_EXTENSIONS[language];
}

/** What a source that was typed into an editor is called in compilers' messages and reports. */
export function fileNameOf(language: Language): string {
  return `solution.${extensionOf(language)}`;
}

/** The language of a file name, or undefined when there is none for it. */
export function languageOf(file: string): Language | undefined {
  const dot = file.lastIndexOf('.');
  return dot === -1 ? undefined : EXTENSIONS[file.slice(dot).toLowerCase()];
}

export const SOURCE_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);
