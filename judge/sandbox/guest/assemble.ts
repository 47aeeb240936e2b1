// Puts the guest's functions together into the text that an isolate evaluates first. Their own source is that text: Node
// has erased the types, and none of them uses anything outside itself.
import { makeAssertions } from './assertions.ts';
import { makeBuffers } from './buffers.ts';
import { makeCall } from './calls.ts';
import { makeChannels } from './channels.ts';
import { makeClock } from './clock.ts';
import { makeConsole } from './console.ts';
import { makeCosts } from './costs.ts';
import { makeErrors } from './errors.ts';
import { makeFileSystem } from './file-system.ts';
import { defineGlobals } from './globals.ts';
import { harden } from './harden.ts';
import { makeHarness } from './harness.ts';
import { type Library, makeLibraries } from './libraries.ts';
import { makeMeter } from './meter.ts';
import { makeModules } from './modules.ts';
import { makePaths } from './paths.ts';
import { primordials } from './primordials.ts';
import { makeProcess } from './process.ts';
import { makeReadline } from './readline.ts';
import { makeSizes } from './sizes.ts';
import { makeStdin } from './stdin.ts';
import { makeStreams } from './streams.ts';
import { makeTable } from './table.ts';
import { makeTextCoders } from './text-coders.ts';
import { makeTicks } from './ticks.ts';
import { makeTimers } from './timers.ts';
import { makeValues } from './values.ts';
import { makeWritables } from './writables.ts';

/** What one run is told. */
export type GuestSettings = {
  /** `stdio`, `function`, or the call of a tool. */
  readonly entry: string;
  readonly seed: number;
  readonly outputCap: number;
  readonly printedCap: number;
  readonly args: readonly string[];
  /** How many cells a metered program counts in; 0 for a plain one. */
  readonly units: number;
};

// Types only: this function runs nowhere but in the isolate.
function boot(settingsJson: string, stdinText: string, libraryFunctions: Readonly<Record<string, Library>>) {
  const p = primordials();
  const settings: GuestSettings = JSON.parse(settingsJson);
  const { entry, seed } = settings;
  harden();
  const clock = makeClock(p, seed, settings.units > 0);
  const channels = makeChannels(p, settings.outputCap, settings.printedCap);
  const libraries = makeLibraries(p, libraryFunctions);
  const buffers = makeBuffers(p, libraries);
  const ticks = makeTicks(p);
  const timers = makeTimers(p, clock);
  const stdin = makeStdin(p, entry === 'stdio' ? stdinText : '');
  const out = entry === 'stdio' ? channels.writeAnswer : channels.writePrinted;
  const streams = makeStreams(stdin, libraries, buffers, timers);
  const { console } = makeConsole(p, libraries, clock, makeTable(libraries), out, channels.writePrinted);
  const writables = makeWritables(p, buffers, ticks, out, channels.writePrinted);
  const process = makeProcess({ p, clock, streams, writables, ticks, args: settings.args, close: channels.close });
  const fs = makeFileSystem({ p, stdin, buffers, streams, writables, out, err: channels.writePrinted });
  const coders = makeTextCoders(buffers);
  const names = { console, process: process.process };
  const { performance } = defineGlobals({ p, clock, timers, libraries, buffers, coders, ...names });
  const path = makePaths();
  const made = { fs, 'fs/promises': fs.promises, path, 'path/posix': path, perf_hooks: { performance }, ...names };
  const reading = makeReadline({ p, stdin, streams, libraries, timers });
  const readline = { readline: reading, 'readline/promises': reading.promises };
  const tools = entry === 'stdio' || entry === 'function' ? {} : { olsol: libraries.load('olsol') };
  const assertions = makeAssertions(libraries);
  const all = { ...made, ...readline, ...tools };
  const modules = makeModules({ p, timers, libraries, buffers, coders, assertions, made: all });
  if (entry === 'stdio') {
    // The names of the V8 shell, as some judges offer them.
    Object.assign(globalThis, { readline: stdin.line, print: (text: unknown) => out(`${text}\n`) });
  }
  const values = makeValues(p, settings.outputCap);
  const call = makeCall(p, libraries, entry, seed);
  const metered = () => {
    const sizes = makeSizes(p);
    return makeMeter(p, makeCosts(p, sizes), sizes, settings.units);
  };
  const meter = settings.units === 0 ? undefined : metered();
  return makeHarness({ p, channels, errors: makeErrors(p), modules, process, ticks, timers, values, call, meter });
}

const PARTS = [
  primordials,
  harden,
  makeClock,
  makeChannels,
  makeLibraries,
  makeBuffers,
  makeTicks,
  makeTimers,
  makeStdin,
  makeStreams,
  makeReadline,
  makeTable,
  makeConsole,
  makeWritables,
  makeProcess,
  makeFileSystem,
  makeAssertions,
  makePaths,
  makeTextCoders,
  defineGlobals,
  makeModules,
  makeValues,
  makeErrors,
  makeCall,
  makeSizes,
  makeCosts,
  makeMeter,
  makeHarness,
  boot,
];

/** The name under which the snapshot keeps the function that starts the guest; it is deleted before any candidate code runs. */
export const BOOT_NAME = '__olsolBoot';

/** A script that leaves that function behind: `(settings as JSON, standard input) -> harness`. `libraries` is the text of an object. */
export function guestSource(libraries: string): string {
  const start = `const libraries = ${libraries};\nreturn (settings, stdin) => boot(settings, stdin, libraries);`;
  return `globalThis.${BOOT_NAME} = (function () { 'use strict';\n${PARTS.map(String).join('\n')}\n${start}\n})();`;
}

/** A script that uses the guest once as programs do, so that its functions are compiled before the first of them comes. */
export function guestWarmUp(): string {
  const settings = (entry: string) =>
    JSON.stringify(
      JSON.stringify({ entry, seed: 1, outputCap: 1000, printedCap: 1000, args: [], units: 0 } satisfies GuestSettings),
    );
  return `{
    const whole = ${BOOT_NAME}(${settings('stdio')}, '1 2\\n');
    whole('start', (exports, require, module) => {
      console.log(require('fs').readFileSync(0).toString(), [1, { a: 'b' }], new Map([[1, 'x']]));
      require('readline').createInterface({ input: process.stdin }).on('line', () => {});
    });
    for (const step of ['look', 'turn', 'finish', 'output', 'printed']) whole(step);
    const call = ${BOOT_NAME}(${settings('function')}, '');
    call('start', (exports, require, module) => [(values) => values]);
    call('prepare', '[[1, 2]]');
    for (const step of ['call', 'look', 'take', 'serialize', 'output', 'printed']) call(step);
  }`;
}
