// Which languages this installation can run: the compiler of C and C++ is a large package that may have been left out.
import { missingPackage } from '../optional-package.ts';
import type { Language } from '../schema/language.ts';

const COMPILER = '@yowasp/clang';
const NEEDS: Readonly<Partial<Record<Language, string>>> = { cpp: COMPILER, c: COMPILER };

/** The command that installs what the language needs and does not have; undefined when it has everything. */
export function missingFor(language: Language): string | undefined {
  const name = NEEDS[language];
  return name === undefined ? undefined : missingPackage(name);
}

export function isInstalled(language: Language): boolean {
  return missingFor(language) === undefined;
}
