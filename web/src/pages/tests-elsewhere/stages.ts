// Stages and outcomes in the order in which they are offered.
import type { Outcome, Stage } from '#server/schema/elsewhere';

/** Every one is named, or this does not compile. */
const EVERY_STAGE: Readonly<Record<Stage, true>> = { document: true, test: true, assignment: true, interview: true };
export const STAGES = Object.keys(EVERY_STAGE) as readonly Stage[];

const EVERY_OUTCOME: Readonly<Record<Outcome, true>> = { pass: true, fail: true, pending: true, withdrew: true };
export const OUTCOMES = Object.keys(EVERY_OUTCOME) as readonly Outcome[];
