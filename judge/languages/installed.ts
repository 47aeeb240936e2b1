// Which languages this installation can run: the compiler of C and C++ is a large package that may have been left out.
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { Language } from '../schema/language.ts';

const COMPILER = '@yowasp/clang';
const NEEDS: Readonly<Partial<Record<Language, string>>> = { cpp: COMPILER, c: COMPILER };

/** The command that installs what the language needs and does not have; undefined when it has everything. */
export function missingFor(language: Language): string | undefined {
  const name = NEEDS[language];
  if (name === undefined || isThere(name)) return undefined;
  return `npm install --no-save ${name}@${wantedVersion(name)}`;
}

export function isInstalled(language: Language): boolean {
  return missingFor(language) === undefined;
}

function isThere(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}

/** The one that this release of olsol was made for. */
function wantedVersion(name: string): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  return manifest.optionalDependencies[name] ?? 'latest';
}
