// Whether anything on disk is another than before: sizes and times of files, told as one text. Nothing is read.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '#judge';
import { type Bank, type Listed, openPackage, slugsOf } from '#judge/bank';

/** Of all files of the package in this folder or zip. Throws a BadInput when they cannot be listed. */
export function packageStamp(place: string, { cache }: Bank): string {
  if (isFile(place)) return fileStamp(place);
  const { root, paths, folders } = openPackage(place, cache);
  return [...folders, ...[...paths].map((path) => `${path} ${fileStamp(join(root, path))}`)].join('\n');
}

/** Of what the list of problems is made of: which there are, and two YAML files of each. */
export function bankStamp({ folder }: Bank): string {
  return [...slugsOf(folder).values()].map(listingStamp).join('\n');
}

/** Of the broken ones among the listed: what is wrong may lie in any of their files. */
export function brokenStamp(all: readonly Listed[], bank: Bank): string {
  const places = slugsOf(bank.folder);
  return all
    .filter(({ kind }) => kind === 'broken')
    .map(({ slug }) => readableStamp(places.get(slug), bank))
    .join('\n');
}

function readableStamp(place: string | undefined, bank: Bank): string {
  try {
    return place === undefined ? '-' : packageStamp(place, bank);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.message;
  }
}

function listingStamp(place: string): string {
  const files = isFile(place) ? [place] : [place, join(place, 'problem.yaml'), join(place, 'judge.yaml')];
  return `${place} ${files.map(fileStamp).join(' ')}`;
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The inode tells a file that took another's place, the change time one whose times were set back. */
function fileStamp(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? '-' : `${stat.size}.${stat.mtimeNs}.${stat.ctimeNs}.${stat.ino}`;
}
