// The server about itself.
import { z } from 'zod';
import { Language } from '#judge/schema/language';
import { Engine, Protection } from '#judge/schema/report';

export const About = z
  .strictObject({
    engine: Engine,
    /** Changes with each start of the server. */
    epoch: z.string(),
    dataFolder: z.string(),
    bankFolder: z.string(),
    protections: z.array(Protection).readonly(),
    /** `missing`: the command that installs what the language needs. */
    languages: z.array(z.strictObject({ language: Language, missing: z.string().optional() })).readonly(),
    /** What helps to write Python; `missing` is the command that installs it. */
    assist: z.strictObject({ missing: z.string().optional() }),
    /** Pieces of work that wait or run. */
    queue: z.strictObject({ waiting: z.int().nonnegative(), most: z.int().positive() }),
  })
  .meta({ id: 'About' });
export type About = z.infer<typeof About>;
