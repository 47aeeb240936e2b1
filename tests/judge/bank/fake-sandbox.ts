// A sandbox whose programs are functions of the test, told apart by their files; it counts what was run.

import type { RunRequest, Sandbox } from '../../../judge/sandbox/sandbox.ts';
import type { Outcome, Run } from '../../../judge/schema/outcome.ts';

/** Returns the output, throws to throw; an Outcome is given as it is. */
export type FakeProgram = (texts: readonly string[], request: RunRequest) => string | Outcome;

export function fakeSandbox(programs: Readonly<Record<string, FakeProgram>>): Sandbox & { readonly runs: string[] } {
  const runs: string[] = [];
  return {
    runs,
    protections: [],
    close: async () => undefined,
    lease: async (use) =>
      use({
        compile: async (source) => {
          const program = { kind: 'script' as const, file: source.file, code: source.text, maps: [], async: false };
          return programs[source.file] === undefined
            ? { kind: 'compile-error', error: { message: 'not a program', line: 3 } }
            : { kind: 'program', program };
        },
        run: async (request) => {
          runs.push(request.program.file);
          return { outcome: outcomeOf(programs[request.program.file], request), measurement: NONE, printed: '' };
        },
        abandon: async () => {},
      }),
  };
}

const NONE: Run['measurement'] = { cpuMs: 1, wallMs: 1, peakMiB: 1 };

function outcomeOf(program: FakeProgram | undefined, request: RunRequest): Outcome {
  try {
    const output = program?.(request.input.texts, request) ?? '';
    return typeof output === 'string' ? { kind: 'returned', output } : output;
  } catch (error) {
    return { kind: 'threw', error: { message: String(error), line: 1 } };
  }
}
