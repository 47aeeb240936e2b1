// Packages that may have been left out when olsol was installed: large ones, which not everybody needs.
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The command that installs the package in the version that this release of olsol was made for; undefined when it is there. */
export function missingPackage(name: string): string | undefined {
  return isThere(name) ? undefined : `npm install --no-save ${name}@${wantedVersion(name)}`;
}

function isThere(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}

function wantedVersion(name: string): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  return manifest.optionalDependencies[name] ?? 'latest';
}
