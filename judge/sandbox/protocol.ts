// The messages between the host and a worker process. Texts travel as blobs beside them.
import { z } from 'zod';
import { Language } from '../schema/language.ts';
import { ProgramError } from '../schema/outcome.ts';
import { Warning } from '../schema/report.ts';
import { Signature } from '../schema/signature.ts';

export const EntryName = z.enum(['stdio', 'program', 'function', 'generate', 'validate', 'check']);
export type EntryName = z.infer<typeof EntryName>;

/** A program with more than this is not metered. */
const MAX_UNITS = 100_000;
const Line = z.int().positive();

/** The `MeterUnit` of the sandbox's door. */
const MeterUnit = z.strictObject({
  kind: z.enum(['block', 'call']),
  name: z.string().optional(),
  steps: z.array(z.tuple([Line, z.number().nonnegative()])),
  loops: z.array(z.tuple([Line, Line])),
  within: z.string().optional(),
  isRecursive: z.boolean(),
});

/** Of one program. */
export const Units = z.array(MeterUnit).max(MAX_UNITS);

/** The `Mode` of a problem. */
const Mode = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stdio') }),
  z.strictObject({ kind: z.literal('function'), signature: Signature }),
]);

/** Host to worker. */
export const Order = z.discriminatedUnion('type', [
  /** The first one. Blobs: what an earlier process of the same build made; none when it is `new`. */
  z.strictObject({ type: z.literal('prepare'), isNew: z.boolean() }),
  /** Blob: the source. */
  z.strictObject({
    type: z.literal('compile'),
    file: z.string(),
    language: Language,
    mode: Mode,
    metered: z.boolean(),
  }),
  /** Blobs: the texts. They are kept until the next ones. */
  z.strictObject({ type: z.literal('load') }),
  /** Blob: the code of the program that is run next, where getting ready takes long. */
  z.strictObject({ type: z.literal('ready') }),
  /** Blob: the program's code. It runs on the texts that were loaded last. */
  z.strictObject({
    type: z.literal('run'),
    async: z.boolean(),
    entry: EntryName,
    args: z.array(z.string()),
    /** Of the entry `program`: the names under which it finds the texts after the first. */
    files: z.array(z.string().max(100)).max(10),
    seed: z.int(),
    /** Cells that a metered program counts in; 0 for a plain one. */
    units: z.int().min(0).max(MAX_UNITS),
    /** The run has failed before, and is made again only to see where. Of wasm alone. */
    isRetraced: z.boolean(),
    wallMs: z.number().positive(),
    memoryMiB: z.number().positive(),
    outputKiB: z.number().positive(),
  }),
]);
export type Order = z.infer<typeof Order>;

/** Worker to host. */
export const Answer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  /** Blobs: what took long to make, to be kept for later processes; none when it was given. */
  z.strictObject({ type: z.literal('prepared') }),
  z.strictObject({ type: z.literal('loaded') }),
  z.strictObject({ type: z.literal('is-ready') }),
  /** Blob: the code. `maps` lead back to the source: source maps, or the line map of a wasm module. */
  z.strictObject({
    type: z.literal('compiled'),
    maps: z.array(z.string()),
    async: z.boolean(),
    units: Units,
    warnings: z.array(Warning).max(100),
  }),
  z.strictObject({ type: z.literal('not-compiled'), error: ProgramError }),
  /** The engine's own parser refused the code; the message ends with a position in it. */
  z.strictObject({ type: z.literal('not-parsed'), message: z.string(), maps: z.array(z.string()) }),
  /** Blobs: output, printed text, and the counts of a metered program, separated by commas. */
  z.strictObject({
    type: z.literal('ran'),
    end: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['returned', 'timed-out', 'out-of-memory', 'output-limit']) }),
      /** `stack` is the engine's text, positions in it are those of the compiled code; of wasm, places in the module. */
      z.strictObject({
        kind: z.literal('threw'),
        message: z.string(),
        stack: z.string(),
        /** In the author's source, where the runtime knows it better than the stack. */
        line: z.int().positive().optional(),
        column: z.int().positive().optional(),
      }),
    ]),
    cpuMs: z.number(),
    wallMs: z.number(),
    heapMiB: z.number(),
  }),
]);
export type Answer = z.infer<typeof Answer>;
