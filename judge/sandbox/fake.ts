// A sandbox without processes: what each run does is chosen by the test that makes it.

import type { Source } from '../problem.ts';
import type { Run } from '../schema/outcome.ts';
import type { Compiled, CompileHow, RunRequest, Sandbox, SandboxWorker } from './sandbox.ts';

export type FakePlan = {
  /** The run that a request gets; `index` counts all runs of this sandbox from 0. Throwing is the sandbox's own failure. */
  readonly run: (request: RunRequest, index: number) => Run;
  /** When absent, every source is a program whose code is its text. */
  readonly compile?: (source: Source, how: CompileHow) => Compiled;
};

/** `requests` are the runs that were asked for so far, in their order. */
export type FakeSandbox = Sandbox & { readonly requests: readonly RunRequest[] };

export function fakeSandbox({ run, compile = asItIs }: FakePlan): FakeSandbox {
  const requests: RunRequest[] = [];
  const worker: SandboxWorker = {
    compile: async (source, how = {}) => compile(source, how),
    run: async (request) => run(request, requests.push(request) - 1),
    abandon: async () => {},
  };
  return { protections: [], requests, lease: (use) => use(worker), close: async () => {} };
}

function asItIs({ file, text }: Source): Compiled {
  return { kind: 'program', program: { kind: 'script', file, code: text, maps: [], async: false } };
}
