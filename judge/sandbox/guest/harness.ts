// Guest: runs one program, step by step as the worker says, and reports in one string.
import type { Call } from './calls.ts';
import type { Channels } from './channels.ts';
import type { Errors } from './errors.ts';
import type { Meter } from './meter.ts';
import type { Modules } from './modules.ts';
import type { Primordials } from './primordials.ts';
import type { Process } from './process.ts';
import type { Ticks } from './ticks.ts';
import type { Timers } from './timers.ts';
import type { Values } from './values.ts';

type Parts = {
  readonly p: Primordials;
  readonly channels: Channels;
  readonly errors: Errors;
  readonly modules: Modules;
  readonly process: Process;
  readonly ticks: Ticks;
  readonly timers: Timers;
  readonly values: Values;
  /** Absent for whole programs, which are only run. */
  readonly call: Call;
  /** Absent for programs that are not metered. */
  readonly meter: Meter | undefined;
};

export function makeHarness({ p, channels, errors, modules, process, ticks, timers, values, call, meter }: Parts) {
  type State = 'running' | 'waiting' | 'done' | 'failed';
  let state: State = 'running';
  let failure = '';
  let main: unknown;
  let args: unknown[] = [];
  let value: unknown;
  let output: string | undefined = '';

  const fail = (thrown: unknown): void => {
    if (state === 'failed') return;
    if (process.isExit(thrown) || process.exited()) {
      state = 'done';
      return;
    }
    state = 'failed';
    failure = errors.describe(thrown);
  };
  const guard = (step: () => void): void => {
    try {
      step();
    } catch (thrown) {
      fail(thrown);
    }
  };
  /** Goes on with a value now, or when the promise that it is has settled. */
  const settle = (given: unknown, next: (value: unknown) => void): void => {
    if (!(given instanceof p.Promise)) return next(given);
    state = 'waiting';
    p.then(
      given,
      (settled: unknown) => {
        state = 'running';
        guard(() => next(settled));
      },
      fail,
    );
  };
  const steps: Record<string, (...given: never[]) => void> = {
    /** Evaluates the program. */
    start: (program: (...given: unknown[]) => unknown) => {
      const module = { exports: {} as unknown };
      modules.require.main = module;
      const given = [module.exports, modules.require, module, meter?.meter];
      settle(p.apply(program, module.exports, given), (found) => {
        main = call === undefined ? undefined : call.find([found, module.exports]);
        state = call === undefined ? 'done' : 'running';
      });
    },
    prepare: (...texts: string[]) => {
      args = call?.args(texts) ?? [];
    },
    call: () => {
      settle(p.apply(main as (...given: unknown[]) => unknown, undefined, args), (returned) => {
        value = returned;
        state = 'done';
      });
    },
    /** Nothing but the state, as it is once promises have had their turn. */
    look: () => {},
    /** The next timer; when none is left, what still waits never ends. */
    turn: () => {
      if (ticks.run() || timers.turn()) return;
      if (state === 'waiting') throw new p.Error('a promise that the program waits for never settles');
      idle = true;
    },
    finish: () => {
      process.runExitListeners();
    },
    take: () => {
      value = values.take(value);
    },
    serialize: () => {
      if (!call?.rawText) output = values.write(value);
      else output = typeof value === 'string' ? value : (p.stringify(value) ?? values.write(value));
    },
  };
  let idle = false;
  /** The exit code may be an object of the program's, whose conversion to a number throws. */
  const ended = (): string => {
    let end = '';
    guard(() => {
      end = `exit${process.exitCode()}`;
    });
    return end === '' ? `failed${failure}` : end;
  };
  return (step: string, ...given: never[]): string => {
    if (step === 'output') return (call === undefined ? channels.answer() : output) ?? '';
    if (step === 'printed') return channels.printed();
    if (step === 'counts') return meter?.counts() ?? '';
    guard(() => {
      p.apply(steps[step] as (...given: never[]) => void, undefined, given);
      if (step === 'start' || step === 'call' || step === 'turn') ticks.run();
    });
    if (channels.overflowed() || output === undefined) return 'overflow';
    if (state === 'failed') return `failed${failure}`;
    if (process.exited() || step === 'finish') return ended();
    return step === 'turn' && idle ? 'idle' : state;
  };
}

export type Harness = ReturnType<typeof makeHarness>;
