// `olsol stress --slow`: the size and kind of input on which a solution is slowest; the smallest one beyond the limit is saved.

import type { Room } from '../room.ts';
import type { Slowest, Timing } from '../schema/stress.ts';
import { compileErrorLines, type Fact, factLines } from '../stress/result-text.ts';
import { findSlowSizes, type Slowed } from '../stress/slow.ts';
import { provedCrossing } from '../stress/slow-plan.ts';
import { familyLines, sizesText, worstText } from '../stress/slow-text.ts';
import { type Context, EXIT } from './context.ts';
import { progressLine } from './progress.ts';
import { saveInput } from './save-input.ts';
import { againText, commonOf, headLine, pageOf, placeFor, type Subject } from './stress-page.ts';

export async function findSlowest(context: Context, room: Room, subject: Subject): Promise<number> {
  const { open, submission, options } = subject;
  const { file, language, source: text } = submission;
  const line = progressLine(context);
  const slowed = await findSlowSizes({
    pkg: open.pkg,
    problem: open.problem,
    candidate: { file, language, text },
    sandbox: room.sandbox,
    tools: room.tools,
    searchMs: options.seconds * 1000,
    now: () => performance.now(),
    isStopped: () => false,
    onStep: (family, sizes) => {
      if (context.isTerminal) line.show(context.words.stress.timing(open.problem.slug, family, sizesText(sizes)));
    },
  }).finally(line.end);
  const saved = slowed.kind === 'timed' ? await save(slowed, subject) : undefined;
  if (options.json) context.out(`${JSON.stringify(fileOf(subject, slowed, saved), null, 2)}\n`);
  else context.out(`${textOf(context, subject, slowed, saved).join('\n')}\n`);
  const isFast =
    slowed.kind === 'timed' && slowed.families.every(({ crossing, end }) => crossing === undefined && end !== 'failed');
  return isFast ? EXIT.earned : EXIT.lost;
}

type Timed = Extract<Slowed, { kind: 'timed' }>;
type Chosen = { readonly family: string; readonly timing: Timing };

/** Saves what shows the slowness best. When no limit is crossed that is a large input, which only who names a file gets. */
async function save(slowed: Timed, subject: Subject): Promise<string | undefined> {
  const chosen = crossingToSave(slowed) ?? (subject.options.save === undefined ? undefined : worstOf(slowed));
  if (chosen === undefined) return undefined;
  return saveInput(placeFor(subject), await slowed.inputOf(chosen.family, chosen.timing));
}

/** The slowest family's smallest input that is surely beyond the limit; else that of the family which crosses it at the smallest level. */
function crossingToSave({ families, ranking }: Timed): Chosen | undefined {
  const crossings = families.flatMap(({ case: family, timings }) => {
    const timing = provedCrossing(timings);
    return timing === undefined ? [] : [{ family, timing }];
  });
  const inOrder = crossings.sort((a, b) => a.timing.level - b.timing.level);
  return inOrder.find(({ family }) => ranking.worst.includes(family)) ?? inOrder[0];
}

function worstOf({ families, ranking }: Timed): Chosen | undefined {
  const worst = families.find(({ case: name }) => name === ranking.worst[0]);
  const timing = worst?.timings.find(({ level }) => level === ranking.comparedAt);
  return worst && timing && { family: worst.case, timing };
}

function textOf(context: Context, subject: Subject, slowed: Slowed, saved: string | undefined): readonly string[] {
  const page = pageOf(context);
  const { words } = page;
  const head = [headLine(context, subject), ''];
  if (slowed.kind === 'compile-error') {
    return [...head, ...compileErrorLines(slowed.error, subject.submission.file, page)];
  }
  const { families, ms } = slowed;
  const { labels, slowTook } = words.stress;
  const tables = families.flatMap((family) => [...familyLines(family, slowed, page), '']);
  const facts: Fact[] = [
    { label: labels.slowest, text: worstText(slowed, words) },
    { label: labels.took, text: slowTook((ms / 1000).toFixed(1), String(subject.options.seconds)) },
  ];
  if (families.some(({ end }) => end === 'failed')) {
    facts.push({ label: labels.note, text: words.stress.failedSomewhere });
  }
  if (saved !== undefined) {
    facts.push({ label: labels.saved, text: saved }, { label: labels.again, text: againText(subject, saved) });
  }
  return [...head, ...tables, ...factLines(facts, page)];
}

function fileOf(subject: Subject, slowed: Slowed, saved: string | undefined): Slowest {
  const common = { ...commonOf(subject), search: 'slow' as const };
  if (slowed.kind === 'compile-error') {
    return { ...common, seconds: 0, families: [], worst: [], compileError: slowed.error };
  }
  const { comparedAt, worst } = slowed.ranking;
  return {
    ...common,
    seconds: slowed.ms / 1000,
    families: slowed.families,
    ...(comparedAt !== undefined && { comparedAt }),
    worst,
    ...(saved !== undefined && { savedAs: saved }),
  };
}
