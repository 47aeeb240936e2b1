// Proofs that were made before: a problem of which no file has changed, nor anything of the judge, is not proved again.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hashOf, type PackageFiles, readEntry, textHash, writeEntry } from '../bank/index.ts';
import type { Language } from '../schema/language.ts';
import { VerifiedRow } from './verified-row.ts';

/** Each proves what those before it do, and more. */
const DEPTHS = ['correctness', 'everything', 'stress'] as const;
export type Depth = (typeof DEPTHS)[number];

/** Only of problems in which nothing was found. */
export const Proof = z.strictObject({
  /** ISO date and time. */
  at: z.iso.datetime(),
  inputs: z.int(),
  invalid: z.int(),
  rows: z.array(VerifiedRow).readonly(),
  mutants: z.strictObject({ killed: z.int(), total: z.int(), equivalent: z.int(), score: z.number() }).optional(),
});
export type Proof = z.infer<typeof Proof>;

export type KeptProofs = {
  /** A proof at least so deep. */
  find(files: PackageFiles, depth: Depth): Promise<Proof | undefined>;
  keep(files: PackageFiles, depth: Depth, proof: Proof): Promise<void>;
};

export type ProofPlace = {
  /** The folder that olsol is installed in. */
  readonly root: string;
  /** The folder that proofs are kept in. */
  readonly cache: string;
  /** Those that run here: solutions in others were left out of a proof. */
  readonly languages: readonly Language[];
};

export function openProofs({ root, cache, languages }: ProofPlace): KeptProofs {
  // An installed package comes without its lock file; then its manifest names the versions.
  const versions = ['package.json', 'package-lock.json'].map((name) => join(root, name)).filter(existsSync);
  const judge = hashOf(
    process.versions.node,
    languages.join(),
    ...textsIn(join(root, 'judge')),
    ...versions.map(fileText),
  );
  const key = (files: PackageFiles, depth: Depth) => hashOf('proof 1', judge, packageText(files), depth);
  return {
    async find(files, depth) {
      for (const deeper of DEPTHS.slice(DEPTHS.indexOf(depth))) {
        const entry = await readEntry(cache, key(files, deeper));
        if (entry !== undefined) return Proof.parse(JSON.parse(entry.text));
      }
      return undefined;
    },
    async keep(files, depth, proof) {
      await writeEntry(cache, key(files, depth), JSON.stringify(proof));
    },
  };
}

function packageText({ slug, root, paths }: PackageFiles): string {
  return [slug, ...[...paths].map((path) => `${path} ${textHash(fileText(join(root, path)))}`)].join('\n');
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? textsIn(path) : [path.slice(folder.length), fileText(path)];
    });
}

function fileText(path: string): string {
  return readFileSync(path, 'latin1');
}
