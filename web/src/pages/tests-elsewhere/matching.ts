// Which tests a filter shows, and what their stages come to. Pure.
import type { KeptTest, Outcome, Stages } from '#server/schema/elsewhere';

export type Filter = { readonly text: string; readonly outcome: Outcome | 'none' | undefined };

export function matching(tests: readonly KeptTest[], { text, outcome }: Filter): readonly KeptTest[] {
  const wanted = plain(text);
  return tests.filter(
    ({ name, stages }) =>
      plain(name).includes(wanted) && (outcome === undefined || (outcomeOf(stages) ?? 'none') === outcome),
  );
}

/** One that failed or was left decides; then one that is open; passed is who passed every stage that there was. */
function outcomeOf(stages: Stages): Outcome | undefined {
  const all = Object.values(stages);
  return (['fail', 'withdrew', 'pending', 'pass'] as const).find((outcome) => all.includes(outcome));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
