// Which package a word on the command line means: a slug of the bank, a folder, or a zip.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { nearest } from './nearest.ts';
import { openPackage } from './open-package.ts';
import { type PackageFiles, SLUG } from './package-files.ts';

export type Bank = {
  /** The folder that holds one folder or zip a problem. */
  readonly folder: string;
  /** The cache folder, where zips are unpacked. */
  readonly cache: string;
};

/** Opens the package: a slug of the bank comes first, then a folder or zip of that name. */
export function findProblem(arg: string, bank: Bank): PackageFiles {
  const slugs = slugsOf(bank.folder);
  const place = slugs.get(arg);
  if (place !== undefined) return openPackage(place, bank.cache);
  if (!SLUG.test(arg) || existsSync(join(arg, 'problem.yaml'))) return openPackage(arg, bank.cache);
  const near = nearest(arg, slugs.keys());
  throw new BadInput((words) => words.bank.unknownProblem(arg, bank.folder, near));
}

/** The folder of the bank that holds exams; no problem may be called so. */
export const RESERVED = 'exams';

/** Where each problem of the bank lies, by slug, in order. */
export function slugsOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) throw new BadInput((words) => words.bank.noBank(folder));
  const slugs = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const slug = name.replace(/\.(zip|kpp)$/, '');
    const path = join(folder, name);
    const isPackage = slug !== name || existsSync(join(path, 'problem.yaml'));
    if (SLUG.test(slug) && slug !== RESERVED && isPackage && !slugs.has(slug)) slugs.set(slug, path);
  }
  return slugs;
}
