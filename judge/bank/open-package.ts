// Opens a package where it lies: a folder as it is, a zip after it has been unpacked into the cache folder.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { unusable } from './cache.ts';
import { listPackage, type PackageFiles, type Say, SLUG } from './package-files.ts';
import { MAX_ZIP_BYTES } from './package-limits.ts';
import { readZip, type ZipEntry } from './zip.ts';

/** What some systems add to every zip. */
const SYSTEM_FOLDER = '__MACOSX/';
const ZIP_NAME = /\.(zip|kpp)$/i;

/** Opens the package in a folder or a `.zip`/`.kpp` file; `cache` is the cache folder, for zips. */
export function openPackage(location: string, cache: string): PackageFiles {
  const path = resolve(location);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new BadInput((words) => words.bank.noSuchPlace(location));
  if (stat.isDirectory()) return openFolder(path, location);
  if (!ZIP_NAME.test(path)) throw new BadInput((words) => words.bank.notAPackage(location));
  if (stat.size > MAX_ZIP_BYTES) throw new BadInput((words) => words.bank.fileTooLarge(location, MAX_ZIP_BYTES));
  return openZip(path, cache);
}

function openFolder(path: string, location: string): PackageFiles {
  if (!existsSync(join(path, 'problem.yaml'))) throw new BadInput((words) => words.bank.noProblemYaml(location));
  return listPackage(path);
}

function openZip(path: string, cache: string): PackageFiles {
  const file = basename(path);
  const zip = readFileSync(path);
  const entries = readZip(zip, file).filter((entry) => !entry.path.startsWith(SYSTEM_FOLDER));
  const { slug, prefix } = topFolder(entries, file);
  const folder = join(cache, 'packages', createHash('sha256').update(slug).update(zip).digest('hex'));
  if (!existsSync(folder)) unpackInto(folder, cache, { entries, slug, prefix });
  const files = listPackage(join(folder, slug));
  const base = file.replace(ZIP_NAME, '');
  const renamed: Say[] = base === slug ? [] : [(words) => words.bank.zipRenamed(file, slug)];
  return { ...files, warnings: [...renamed, ...files.warnings] };
}

type Unpacking = { readonly entries: readonly ZipEntry[]; readonly slug: string; readonly prefix: string };

/** The folder that holds the package; a zip of the bare contents is named by its file. */
function topFolder(entries: readonly ZipEntry[], file: string): { slug: string; prefix: string } {
  const visible = entries.filter(({ path }) => !/^[.-]/.test(path));
  const bare = visible.some(({ path }) => path === 'problem.yaml');
  const tops = new Set(visible.map(({ path }) => path.slice(0, path.indexOf('/') + 1)));
  const [top = ''] = tops;
  if (!bare && (tops.size !== 1 || !visible.some(({ path }) => path === `${top}problem.yaml`))) {
    const nested = visible.find(({ path }) => path.endsWith('/problem.yaml'))?.path;
    throw new BadInput((words) => words.bank.zipLayout(file, nested));
  }
  const slug = bare ? file.replace(ZIP_NAME, '') : top.slice(0, -1);
  if (!SLUG.test(slug)) throw new BadInput((words) => words.bank.badSlug(slug));
  return { slug, prefix: bare ? '' : top };
}

/** All or nothing: the folder gets its name when everything is in it. Who comes second leaves the first one's work. */
function unpackInto(folder: string, cache: string, { entries, slug, prefix }: Unpacking): void {
  const unfinished = `${folder}.${process.pid}-${randomUUID()}.tmp`;
  try {
    for (const { path, read } of entries) {
      if (!path.startsWith(prefix)) continue;
      const target = join(unfinished, slug, path.slice(prefix.length));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, read(), { mode: 0o600 });
    }
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } catch (error) {
    if (existsSync(folder)) return;
    throw error instanceof BadInput ? error : unusable(cache, error);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
