// `judge.yaml`: what the package format does not know about a problem of ours.
import { z } from 'zod';
import { GrowthClass } from './growth.ts';
import { Language } from './language.ts';
import { Signature } from './signature.ts';

const ToolPath = z.string().regex(/^[a-zA-Z0-9_][a-zA-Z0-9_./-]*\.(ts|js|py|cpp|c)$/);
const GeneratorPath = z.string().regex(/^[a-zA-Z0-9_][a-zA-Z0-9_./-]*\.(ts|js)$/);
const Seed = z.int().min(0).max(0xff_ff_ff_ff);
const Arguments = z.record(z.string(), z.json());
const Rungs = z.array(z.number().positive()).min(2).max(20).readonly();

const GrowthYaml = z.strictObject({
  variable: z.string().min(1).max(40),
  generator: GeneratorPath,
  args: Arguments.default({}),
  seed: Seed,
  ladder: Rungs,
  slow_ladder: Rungs.optional(),
  /** By path under submissions/. YAML reads a bare 1 as a number. */
  classes: z.record(
    z.string(),
    z.preprocess((value) => (value === 1 ? '1' : value), GrowthClass),
  ),
});
export type GrowthYaml = z.infer<typeof GrowthYaml>;

/** A generated case. */
export const CaseYaml = z.strictObject({
  generator: GeneratorPath,
  args: Arguments.default({}),
  /** Merged over `args`, by the language of the submission. */
  sizes: z.partialRecord(Language, Arguments).optional(),
  seed: Seed,
  description: z.string().optional(),
});
export type CaseYaml = z.infer<typeof CaseYaml>;

export const JudgeYaml = z.strictObject({
  level: z.int().min(1).max(5),
  topics: z.array(z.string().min(1)).min(1).readonly(),
  mode: z.enum(['stdio', 'function']),
  signature: Signature.optional(),
  checker: z.union([z.enum(['exact', 'tokens', 'unordered', 'set']), z.strictObject({ custom: ToolPath })]),
  validators: z.array(ToolPath).min(1).readonly(),
  efficiency: z
    .strictObject({
      times_reference: z.number().min(1).max(100).default(3),
      floor_ms: z.number().nonnegative().max(60_000).default(60),
    })
    .prefault({}),
  growth: GrowthYaml.optional(),
  cases: z.record(z.string().min(1).max(400), CaseYaml).default({}),
});
export type JudgeYaml = z.infer<typeof JudgeYaml>;
