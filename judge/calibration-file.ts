// The calibration of this machine, as a file in the cache folder.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Calibration } from './language-times.ts';

const FILE = 'calibration.json';

/** Undefined when there is none, or when it cannot be read or was made by another format: the usual values serve then. */
export function readCalibration(cache: string): Calibration | undefined {
  try {
    return Calibration.parse(JSON.parse(readFileSync(join(cache, FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whole or not at all; gives the file's path. */
export function writeCalibration(cache: string, calibration: Calibration): string {
  const path = join(cache, FILE);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(calibration, null, 2)}\n`);
  renameSync(`${path}.new`, path);
  return path;
}
