// From a template to an exam: which problems its rules find for this person. Pure: chance is handed in.
import type { Exam, ExamItem, ExamRule, ExamYaml } from '../schema/exam.ts';

/** A problem of the bank, as far as rules look at it. */
export type Candidate = {
  readonly slug: string;
  readonly level: number | undefined;
  readonly topics: readonly string[];
};

/** What rules ask of the person. */
export type Practice = {
  /** Whether something was handed in for it before. */
  isSeen(slug: string): boolean;
  /** What the topic has cost: from 0 (nothing) to 1 (all points of all that was tried). */
  weaknessOf(topic: string): number;
};

export type Drawn =
  | { readonly kind: 'drawn'; readonly exam: Exam }
  /** The template names a problem that the bank does not have. */
  | { readonly kind: 'unknown'; readonly slug: string }
  /** A rule, by its place among the template's problems, cannot be met beside the others. */
  | { readonly kind: 'too-few'; readonly at: number; readonly wanted: number; readonly found: number };

type Place = { readonly at: number; readonly weight: number; readonly choices: readonly string[] };

/** `random` gives numbers from 0 up to 1, as Math.random does. */
export function drawExam(
  template: ExamYaml,
  candidates: readonly Candidate[],
  practice: Practice,
  random: () => number,
): Drawn {
  const known = new Set(candidates.map(({ slug }) => slug));
  const unknown = template.problems.find((item) => 'problem' in item && !known.has(item.problem));
  if (unknown !== undefined && 'problem' in unknown) return { kind: 'unknown', slug: unknown.problem };
  const shuffled = shuffle(candidates, random);
  const places = template.problems.flatMap((item, at) => placesOf(item, at, shuffled, practice));
  const chosen = match(places);
  const missing = places.find((_, place) => chosen[place] === undefined);
  if (missing !== undefined) {
    const own = places.flatMap(({ at }, place) => (at === missing.at ? [place] : []));
    const found = own.filter((place) => chosen[place] !== undefined).length;
    return { kind: 'too-few', at: missing.at, wanted: own.length, found };
  }
  const { about: _, ...rest } = template;
  const problems = places.map(({ weight }, place) => ({ slug: chosen[place] as string, weight }));
  return { kind: 'drawn', exam: { ...rest, problems } };
}

function placesOf(item: ExamItem, at: number, candidates: readonly Candidate[], practice: Practice): readonly Place[] {
  const { weight } = item;
  if ('problem' in item) return [{ at, weight, choices: [item.problem] }];
  const choices = choicesOf(item.rule, candidates, practice);
  return Array.from({ length: item.count }, () => ({ at, weight, choices }));
}

/** All that the rule allows, those that it would rather have first. */
function choicesOf(rule: ExamRule, candidates: readonly Candidate[], practice: Practice): readonly string[] {
  const { level, topics, unseen, weak } = rule;
  const allowed = candidates.filter(
    (one) =>
      (level === undefined || (one.level !== undefined && level.includes(one.level))) &&
      (topics === undefined || one.topics.some((topic) => topics.includes(topic))) &&
      (unseen !== 'only' || !practice.isSeen(one.slug)),
  );
  const seen = ({ slug }: Candidate) => (unseen === 'first' && practice.isSeen(slug) ? 1 : 0);
  const weakness = (one: Candidate) =>
    weak ? Math.max(0, ...one.topics.map((topic) => practice.weaknessOf(topic))) : 0;
  // Weakness comes first: whoever asks for it wants to meet it again rather than something new elsewhere. Sorting is stable, so chance stays.
  return allowed.sort((a, b) => weakness(b) - weakness(a) || seen(a) - seen(b)).map(({ slug }) => slug);
}

/**
 * A different problem for every place, if there is a way at all (Kuhn's augmenting paths), each as far in front of its choices as those
 * before it allow. A place that named its problem is served first, so that no rule takes it.
 */
function match(places: readonly Place[]): readonly (string | undefined)[] {
  const chosen: (string | undefined)[] = places.map(() => undefined);
  const holder = new Map<string, number>();
  const place = (at: number, tried: Set<string>): boolean => {
    for (const slug of places[at]?.choices ?? []) {
      if (tried.has(slug)) continue;
      tried.add(slug);
      const other = holder.get(slug);
      if (other !== undefined && !place(other, tried)) continue;
      holder.set(slug, at);
      chosen[at] = slug;
      return true;
    }
    return false;
  };
  const order = places.map((_, at) => at).sort((a, b) => choicesAt(places, a) - choicesAt(places, b));
  for (const at of order) place(at, new Set());
  return chosen;
}

function choicesAt(places: readonly Place[], at: number): number {
  return places[at]?.choices.length ?? 0;
}

/** Fisher and Yates. */
function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const shuffled = [...values];
  for (let end = shuffled.length - 1; end > 0; end--) {
    const at = Math.floor(random() * (end + 1));
    [shuffled[end], shuffled[at]] = [shuffled[at] as T, shuffled[end] as T];
  }
  return shuffled;
}
