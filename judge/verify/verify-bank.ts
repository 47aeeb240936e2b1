// Proves many problems, several at a time, in the order of their names; what was proved before is taken as it is.
import { BadInput } from '../bad-input.ts';
import { type Bank, findProblem } from '../bank/index.ts';
import { isInstalled } from '../languages/installed.ts';
import { scoreOf } from '../mutants/mutation-score.ts';
import type { OpenProblem, Room } from '../room.ts';
import { LANGUAGES } from '../schema/language.ts';
import type { Words } from '../words/words.ts';
import type { Finding } from './finding.ts';
import { type Depth, type KeptProofs, openProofs, type Proof } from './kept-proofs.ts';
import { rowOf } from './verified-row.ts';
import { type Verified, verifyProblem } from './verify-problem.ts';

export type BankVerification = {
  readonly room: Room;
  /** The folder that olsol is installed in. */
  readonly root: string;
  readonly depth: Depth;
  /** Busy processes beside what is timed, at the depth `stress`. */
  readonly neighbours: number;
  /** Whether to prove again what was proved before. */
  readonly again: boolean;
  /** So many problems at a time. */
  readonly jobs: number;
  readonly onStep: (slug: string, say: (words: Words) => string) => void;
  /** Told of each problem, in the order of `names`, as soon as those before it have been told. */
  readonly onDone: (result: BankResult, done: number) => void;
};

export type BankResult =
  | {
      readonly kind: 'verified';
      readonly slug: string;
      readonly proof: Proof;
      readonly isKept: boolean;
      readonly notes: readonly Finding[];
      readonly findings: readonly Finding[];
    }
  /** The problem cannot be loaded or run at all; the next one has its turn. */
  | { readonly kind: 'unusable'; readonly name: string; readonly error: BadInput };

export async function verifyBank(
  names: readonly string[],
  verification: BankVerification,
): Promise<readonly BankResult[]> {
  const { room, root, jobs, onDone } = verification;
  const proofs = openProofs({ root, cache: room.bank.cache, languages: LANGUAGES.filter(isInstalled) });
  const results: (BankResult | undefined)[] = names.map(() => undefined);
  let [next, told] = [0, 0];
  const work = async () => {
    for (let at = next++; at < names.length; at = next++) {
      results[at] = await resultOf(names[at] as string, verification, proofs);
      for (let one = results[told]; one !== undefined; one = results[told]) onDone(one, ++told);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return results.flatMap((one) => one ?? []);
}

async function resultOf(name: string, verification: BankVerification, proofs: KeptProofs): Promise<BankResult> {
  const { room, depth, again } = verification;
  try {
    const kept = again ? undefined : await keptOf(name, room.bank, depth, proofs);
    if (kept !== undefined) return kept;
    const open = await room.open(name);
    const verified = await verifyOne(open, verification);
    const { slug, notes, findings } = verified;
    const proof = proofOf(verified, new Date());
    if (findings.length === 0) await proofs.keep(open.pkg.files, depth, proof);
    return { kind: 'verified', slug, proof, isKept: false, notes, findings };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { kind: 'unusable', name, error };
  }
}

async function keptOf(name: string, bank: Bank, depth: Depth, proofs: KeptProofs): Promise<BankResult | undefined> {
  const files = findProblem(name, bank);
  const proof = await proofs.find(files, depth);
  return proof && { kind: 'verified', slug: files.slug, proof, isKept: true, notes: [], findings: [] };
}

function verifyOne({ pkg, problem, around }: OpenProblem, { room, depth, neighbours, onStep }: BankVerification) {
  return verifyProblem({
    pkg,
    problem,
    around,
    tools: room.tools,
    timed: depth !== 'correctness',
    neighbours: depth === 'stress' ? neighbours : 0,
    onStep: (say) => onStep(pkg.slug, say),
  });
}

function proofOf({ data, submissions, mutation }: Verified, now: Date): Proof {
  return {
    at: now.toISOString(),
    inputs: data.inputs,
    invalid: data.invalid,
    rows: submissions.map(rowOf),
    ...(mutation && { mutants: scoreOf(mutation) }),
  };
}
