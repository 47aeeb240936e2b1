// What submissions.yaml expects of a submission: the format's folders, overridden and added to by glob patterns.
import type { DemandsYaml, KattisVerdict, SubmissionsYaml } from '../schema/package.ts';
import { globMatches } from './glob.ts';

/** One demand on the cases that a pattern matches. What is undefined is not demanded. */
export type Expectation = {
  /** The pattern in submissions.yaml that it comes from, or the folder with its default. */
  readonly from: string;
  /** A pattern of groups and cases under data/; undefined means all of them. */
  readonly cases: string | undefined;
  /** All cases must have one of these verdicts. */
  readonly permitted: readonly KattisVerdict[] | undefined;
  /** At least one case must have one of these. */
  readonly required: readonly KattisVerdict[] | undefined;
  /** Inclusive range of the score of the whole, or of each group that `cases` matches. */
  readonly score: readonly [number, number] | undefined;
  /** Must occur in at least one case's message. */
  readonly message: string | undefined;
  /** Whether its slowest run bounds the time limit from below or from above. */
  readonly timeLimit: 'lower' | 'upper' | undefined;
};

/** The demands of the format's folders, unless submissions.yaml says otherwise under the same name. */
const DEFAULTS: Readonly<Record<string, DemandsYaml>> = {
  accepted: { permitted: ['AC'] },
  rejected: { required: ['RTE', 'TLE', 'WA'] },
  wrong_answer: { permitted: ['AC', 'WA'], required: ['WA'] },
  time_limit_exceeded: { permitted: ['AC', 'TLE'], required: ['TLE'] },
  run_time_error: { permitted: ['AC', 'RTE'], required: ['RTE'] },
  brute_force: { permitted: ['AC', 'RTE', 'TLE'], required: ['RTE', 'TLE'] },
};

/** Keys of an entry that speak of the submission; the others name groups or cases. */
export const OWN_KEYS: ReadonlySet<string> = new Set([
  'permitted',
  'required',
  'score',
  'message',
  'use_for_time_limit',
  'language',
  'entrypoint',
  'authors',
  'model_solution',
]);

/** All expectations of the submission filed at this path under submissions/. */
export function expectationsOf(file: string, yaml: SubmissionsYaml): readonly Expectation[] {
  const folder = file.split('/')[0] ?? '';
  const standard = Object.hasOwn(DEFAULTS, folder) ? DEFAULTS[folder] : undefined;
  const entries = new Map<string, DemandsYaml>(Object.entries(yaml));
  if (standard !== undefined) entries.set(folder, { ...standard, ...yaml[folder] });
  return [...entries]
    .filter(([pattern]) => globMatches(pattern, file))
    .flatMap(([pattern, entry]) => [
      expectation(pattern, undefined, entry),
      ...Object.entries(entry)
        .filter(([key]) => !OWN_KEYS.has(key))
        .map(([cases, demands]) => expectation(pattern, cases, demands as DemandsYaml)),
    ])
    .filter(demandsAnything);
}

function expectation(from: string, cases: string | undefined, demands: DemandsYaml): Expectation {
  const timeLimit = timeLimitUse(demands);
  const forced = demands.use_for_time_limit;
  return {
    from,
    cases,
    permitted: forced === 'lower' ? without(demands.permitted, 'TLE') : demands.permitted,
    required: forced === 'upper' ? ['TLE'] : demands.required,
    score: demands.score,
    message: demands.message,
    timeLimit,
  };
}

/** Only who must, or must never, take too long tells something about the limit. */
function timeLimitUse({ permitted, required, use_for_time_limit: use }: DemandsYaml): 'lower' | 'upper' | undefined {
  if (use === false) return undefined;
  if (use === 'lower' || use === 'upper') return use;
  if (required?.every((verdict) => verdict === 'TLE')) return 'upper';
  return permitted !== undefined && !permitted.includes('TLE') ? 'lower' : undefined;
}

function without(verdicts: readonly KattisVerdict[] | undefined, excluded: KattisVerdict): readonly KattisVerdict[] {
  return (verdicts ?? ['AC', 'WA', 'TLE', 'RTE']).filter((verdict) => verdict !== excluded);
}

function demandsAnything({ permitted, required, score, message, timeLimit }: Expectation): boolean {
  return [permitted, required, score, message, timeLimit].some((demand) => demand !== undefined);
}
