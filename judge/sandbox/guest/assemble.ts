// Puts the guest's functions together into the text that an isolate evaluates first. Their own source is that text: Node
// has erased the types, and none of them uses anything outside itself.
import { makeBuffers } from './buffers.ts';
import { makeCall } from './calls.ts';
import { makeChannels } from './channels.ts';
import { makeClock } from './clock.ts';
import { makeConsole } from './console.ts';
import { makeErrors } from './errors.ts';
import { makeFileSystem } from './file-system.ts';
import { harden } from './harden.ts';
import { makeHarness } from './harness.ts';
import { makeLibraries } from './libraries.ts';
import { makeModules } from './modules.ts';
import { primordials } from './primordials.ts';
import { makeProcess } from './process.ts';
import { makeStdin } from './stdin.ts';
import { makeStreams } from './streams.ts';
import { makeTimers } from './timers.ts';
import { makeValues } from './values.ts';

/** What the evaluated text, a function, takes; then it returns the harness. */
export type GuestSettings = {
  /** `stdio`, `function`, or the call of a tool. */
  readonly entry: string;
  readonly seed: number;
  readonly outputCap: number;
  readonly printedCap: number;
  readonly args: readonly string[];
};

// Types only: this function runs nowhere but in the isolate.
function boot(settingsJson: string, stdinText: string, libraryTexts: string) {
  const p = primordials();
  const settings: GuestSettings = JSON.parse(settingsJson);
  const { entry, seed } = settings;
  harden();
  const clock = makeClock(p, seed);
  const channels = makeChannels(p, settings.outputCap, settings.printedCap);
  const libraries = makeLibraries(p, JSON.parse(libraryTexts));
  const buffers = makeBuffers(p, libraries);
  const timers = makeTimers(p, clock);
  const stdin = makeStdin(p, entry === 'stdio' ? stdinText : '');
  const out = entry === 'stdio' ? channels.writeAnswer : channels.writePrinted;
  const streams = makeStreams(stdin, libraries, buffers, timers);
  const { console } = makeConsole(p, libraries, clock, out, channels.writePrinted);
  const process = makeProcess(p, clock, streams, settings.args, out, channels.writePrinted, channels.close);
  const fs = makeFileSystem(p, stdin, buffers, out, channels.writePrinted);
  const made = { fs, 'fs/promises': fs.promises, console, process: process.process };
  const readline = { readline: streams.readline, 'readline/promises': streams.readline.promises };
  const tools = entry === 'stdio' || entry === 'function' ? {} : { olsol: libraries.load('olsol') };
  const modules = makeModules({ p, clock, timers, libraries, buffers, made: { ...made, ...readline, ...tools } });
  if (entry === 'stdio') {
    // The names of the V8 shell, as some judges offer them.
    Object.assign(globalThis, { readline: stdin.line, print: (text: unknown) => out(`${text}\n`) });
  }
  const values = makeValues(p, settings.outputCap);
  const call = makeCall(p, libraries, entry, seed);
  return makeHarness({ p, channels, errors: makeErrors(p), modules, process, timers, values, call });
}

const PARTS = [
  primordials,
  harden,
  makeClock,
  makeChannels,
  makeLibraries,
  makeBuffers,
  makeTimers,
  makeStdin,
  makeStreams,
  makeConsole,
  makeProcess,
  makeFileSystem,
  makeModules,
  makeValues,
  makeErrors,
  makeCall,
  makeHarness,
  boot,
];

/** A script whose value is the function `boot`. */
export function guestSource(): string {
  return `(function () { 'use strict';\n${PARTS.map(String).join('\n')}\nreturn boot; })()`;
}
