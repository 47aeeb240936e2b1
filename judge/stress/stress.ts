// The way from a solution to a smallest input on which it fails: search with small random inputs, then shrink.
import { Random } from '../author/index.ts';
import { BadInput } from '../bad-input.ts';
import type { ProgramError } from '../schema/outcome.ts';
import { failureOf, legalIn, type Scene, type SceneSetting, setUp } from './scene.ts';
import { type Searched, search } from './search.ts';
import { shrink } from './shrink.ts';
import { familiesOf } from './stock.ts';
import { createSupply } from './supply.ts';
import type { Trial } from './trial.ts';

export type StressSetting = SceneSetting & {
  readonly seed: number;
  readonly mostTests: number;
  readonly searchMs: number;
  /** How long a failing input is made smaller; 30 seconds when unsaid. */
  readonly shrinkMs?: number;
  /** Milliseconds, of any start. */
  readonly now: () => number;
  readonly isStopped: () => boolean;
  readonly onStep?: (step: StressStep) => void;
};

/** Told after each test, and after each smaller input that was found. */
export type StressStep =
  | { readonly kind: 'tested'; readonly tests: number; readonly ms: number }
  | { readonly kind: 'found'; readonly found: Found };

export type Found = {
  readonly tests: number;
  readonly ms: number;
  /** Whether validators proved the inputs legal; else they only look like the filed ones. */
  readonly isProven: boolean;
  /** The smallest failure so far. */
  readonly failure: Trial;
  /** The input on which the solution first failed. */
  readonly firstInput: string;
  /** Runs of the solution while shrinking. */
  readonly trials: number;
  /** Whether nothing could be made smaller. */
  readonly isSmallest: boolean;
};

export type Stressed =
  | { readonly kind: 'compile-error'; readonly error: ProgramError }
  | {
      readonly kind: 'none';
      readonly tests: number;
      readonly ms: number;
      readonly isProven: boolean;
      readonly isExhausted: boolean;
    }
  | { readonly kind: 'found'; readonly found: Found };

/** Throws a BadInput when the problem has nothing to be tested with, a ReferenceFault when its model solution fails. */
export async function stress(setting: StressSetting): Promise<Stressed> {
  const compiled = await setting.sandbox.lease((worker) =>
    worker.compile(setting.candidate, { mode: setting.problem.mode }),
  );
  if (compiled.kind === 'compile-error') return compiled;
  const scene = await setUp(setting, compiled.program);
  const startMs = setting.now();
  const searched = await searchIn(scene, setting, startMs);
  const { tests, failure } = searched;
  const counted = { tests, ms: setting.now() - startMs, isProven: scene.isProven };
  if (failure === undefined) {
    if (tests === 0) refuse(setting, searched);
    return { kind: 'none', ...counted, isExhausted: searched.isExhausted };
  }
  const first: Found = { ...counted, failure, firstInput: failure.data.input, trials: 0, isSmallest: false };
  setting.onStep?.({ kind: 'found', found: first });
  return { kind: 'found', found: await shrinkIn(scene, setting, first) };
}

function searchIn(scene: Scene, setting: StressSetting, startMs: number): Promise<Searched<Trial>> {
  const { pkg, candidate, seed, searchMs, now, onStep } = setting;
  const { filed, workshop } = scene;
  const families = familiesOf(pkg, candidate.language);
  const texts = filed.map(({ text }) => text);
  return search({
    supply: createSupply({ mode: pkg.mode, families, filed: texts }, new Random(seed)),
    make: workshop,
    attempt: async (text) => failureOf(scene, text, setting.problem.limits.timeMs),
    first: filed.flatMap(({ text, isSample }) => (isSample ? [text] : [])),
    kept: filed.flatMap(({ text, isSample }) => (isSample ? [] : [text])),
    mostTests: setting.mostTests,
    isOver: () => setting.isStopped() || now() - startMs > searchMs,
    onTest: (tests) => onStep?.({ kind: 'tested', tests, ms: now() - startMs }),
  });
}

const SHRINK_MS = 30_000;

async function shrinkIn(scene: Scene, setting: StressSetting, first: Found): Promise<Found> {
  const { verdict } = first.failure.conclusion;
  const wholeMs = setting.problem.limits.timeMs;
  const timeMs = hangMs(first.failure, wholeMs);
  const startMs = setting.now();
  let [smallest, trials] = [first, 0];
  const fails = async (text: string) => {
    trials++;
    const failure = await failureOf({ ...scene, isProven: false }, text, timeMs);
    if (failure?.conclusion.verdict !== verdict) return false;
    smallest = { ...first, failure: { ...failure, limitMs: wholeMs }, trials };
    // What has not been given the whole time is not known to need it.
    if (verdict !== 'TLE') setting.onStep?.({ kind: 'found', found: smallest });
    return true;
  };
  const { isComplete } = await shrink(setting.problem.mode, first.firstInput, {
    legal: (texts) => legalIn(scene, texts),
    fails,
    isOver: () => setting.isStopped() || setting.now() - startMs > (setting.shrinkMs ?? SHRINK_MS),
  });
  const shrunk = { ...smallest, trials, isSmallest: isComplete };
  if (verdict !== 'TLE' || setting.isStopped()) return shrunk;
  const confirmed = await failureOf(scene, shrunk.failure.data.input, wholeMs);
  return confirmed?.conclusion.verdict === verdict ? { ...shrunk, failure: confirmed } : { ...first, trials };
}

/** While shrinking, a run that takes longer than this on a small input is taken to hang. */
const LEAST_HANG_MS = 200;
const HANG_TIMES = 5;

function hangMs({ conclusion, run }: Trial, wholeMs: number): number {
  const usualMs = conclusion.verdict === 'TLE' ? 0 : run.measurement.cpuMs * HANG_TIMES;
  return Math.min(wholeMs, Math.max(LEAST_HANG_MS, usualMs));
}

function refuse({ pkg: { slug } }: StressSetting, { asked, refused }: Searched<Trial>): never {
  throw new BadInput((words) =>
    asked === 0 ? words.stress.noInputs(slug) : words.stress.nothingLegal(slug, asked, refused ?? ''),
  );
}
