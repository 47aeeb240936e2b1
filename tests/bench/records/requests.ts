// The requests that are measured: a line each. Whoever adds a page of the records adds its requests here.

type Round = { readonly round: number; readonly slugs: readonly string[]; readonly now: number };

const DAY_MS = 86_400_000;
const ZONE = 'zone=Asia%2FSeoul';
const ago = (now: number, days: number) => now - days * DAY_MS;
const monthOf = (ms: number) => new Date(ms).toISOString().slice(0, 7);

export const REQUESTS: readonly (readonly [what: string, path: (round: Round) => string])[] = [
  ['records: calendar', () => `/api/records/calendar?${ZONE}`],
  ['records: progress', () => '/api/records/progress'],
  ['records: causes, all time', () => '/api/records/causes'],
  ['records: causes, a year', ({ now }) => `/api/records/causes?from=${ago(now, 365)}`],
  ['records: causes, 30 days', ({ now }) => `/api/records/causes?from=${ago(now, 30)}`],
  ['records: causes of a problem', ({ round, slugs }) => `/api/records/causes?problem=${slugs[round % slugs.length]}`],
  ['records: losses by week', () => `/api/records/losses?${ZONE}&by=week`],
  ['records: losses by month', () => `/api/records/losses?${ZONE}&by=month`],
  ['records: time to solve', () => '/api/records/solve-times'],
  ['records: languages', () => '/api/records/languages'],
  ['months: the list', () => '/api/months'],
  ['months: this one', ({ now }) => `/api/months/${monthOf(now)}`],
  ['months: each', ({ now, round }) => `/api/months/${monthOf(ago(now, (round % 24) * 30))}`],
  ['tests taken elsewhere', () => '/api/elsewhere'],
  ['exams that were sat', () => '/api/sittings'],
  ['reviews of the day', () => '/api/reviews'],
  ['review of a problem', ({ round, slugs }) => `/api/reviews/problems/${slugs[round % slugs.length]}`],
  ['what to practise next', () => '/api/reviews/next'],
  ['predictions, summed up', () => '/api/predictions/summary'],
  ['predictions, newest', () => '/api/predictions'],
  ['predictions of a confidence', () => '/api/predictions?leastPercent=85&mostPercent=94&right=false'],
  ['predictions of an outcome', () => '/api/predictions?standing=partial&measured=solved'],
  ['predictions of a growth', () => '/api/predictions?growth=n&measuredGrowth=n%5E2'],
  ...historyRequests(),
];

/** Where the numbers lead to, each with its tally. */
function historyRequests(): readonly (readonly [string, (round: Round) => string])[] {
  const selections: readonly (readonly [string, (round: Round) => string])[] = [
    ['cause', () => 'cause=queue-shift'],
    ['frequent cause', () => 'cause=secret-wrong'],
    ['cause nobody has', () => 'cause=exponential'],
    ['cause, a year', ({ now }) => `cause=secret-wrong&from=${ago(now, 365)}`],
    ['cause and problem', ({ round, slugs }) => `cause=secret-wrong&problem=${slugs[round % slugs.length]}`],
    ['cause and language', () => 'cause=secret-wrong&language=typescript'],
    ['level', ({ round }) => `level=${1 + (round % 5)}`],
    ['level, solved', ({ round }) => `level=${1 + (round % 5)}&standing=solved`],
    ['topic, solved', () => 'topic=graph&standing=solved'],
    ['level, verdict that it has not', () => 'level=3&verdict=OLE'],
    ['a day', ({ now, round }) => `from=${ago(now, round + 1)}&to=${ago(now, round)}`],
    ['a week of losses', ({ now }) => `standing=efficiency-loss&from=${ago(now, 7)}&to=${now}`],
    ['level and cause, a year', ({ now }) => `level=2&cause=secret-wrong&from=${ago(now, 365)}`],
  ];
  return selections.flatMap(([what, query]) => [
    [`history: ${what}`, (round) => `/api/submissions?${query(round)}`],
    [`tally: ${what}`, (round) => `/api/submissions/tally?${query(round)}`],
  ]);
}
