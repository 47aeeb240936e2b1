// What the pages of the records say, in English.

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

export const records = {
  title: 'Records',
  pagesLabel: 'Records',
  pages: { overview: 'Overview' },
  intro: 'What your practice comes to. Every number leads to the submissions behind it.',
  empty: 'Nothing has been handed in yet.',
  emptyHint: 'The first submission begins the calendar: what you solve, what costs you points, and how long it takes.',
  emptyAction: 'Choose a problem',
  nothingYet: 'Nothing here yet.',
  showTable: 'Table',
  figures: 'In short',
  solvedOf: 'Problems solved',
  outOf: (all: string) => `of ${all}`,
  submissionsInYear: 'Submissions in a year',
  activeDays: 'Days with a submission',
  longestRun: (days: string) => `at most ${plural(days, 'day', 'days')} in a row`,
  lossesInYear: 'Efficiency lost, in a year',

  calendar: {
    title: 'Activity',
    said: (submissions: string, days: string) =>
      `${plural(submissions, 'submission', 'submissions')} on ${plural(days, 'day', 'days')} of the last twelve months.`,
    keys: 'Arrow keys go from one active day to the next, Enter shows its submissions.',
    grid: 'Submissions by day',
    day: (date: string, submissions: string, solved: string) =>
      `${date}: ${plural(submissions, 'submission', 'submissions')}, ${solved} solved`,
    none: (date: string) => `${date}: none`,
    less: 'fewer',
    more: 'more',
    date: 'Day',
    submissions: 'Submissions',
    solved: 'Solved',
  },

  progress: {
    byLevel: 'Solved by level',
    byTopic: 'Solved by topic',
    name: 'Level',
    topic: 'Topic',
    solved: 'Solved',
    all: 'Problems',
    solvedLabel: (name: string, solved: string) => `${name}: the submissions that solved ${solved}`,
    allLabel: (name: string, all: string) => `${name}: all ${plural(all, 'problem', 'problems')}`,
    share: 'Share',
    more: (count: string) => `Show all ${count} topics`,
    fewer: 'Show fewer',
  },

  losses: {
    title: 'Efficiency lost over time',
    hint: 'Right answers that were too slow for all points, beside those that earned all.',
    by: 'Period',
    week: 'Weeks',
    month: 'Months',
    none: 'No right answer has lost points for efficiency in this time.',
    table: 'Right answers, latest first',
    span: 'From',
    lost: 'Efficiency lost',
    solved: 'All points',
    bar: (span: string, lost: string, solved: string) =>
      `From ${span}: ${lost} lost efficiency points, ${solved} did not`,
    where: 'Where most were lost',
    times: (count: string) => plural(count, 'submission', 'submissions'),
  },

  causes: {
    title: 'Most frequent causes',
    hint: 'From verdicts, errors and efficiency receipts. A submission can have several.',
    span: 'Time',
    spans: { month: '30 days', year: '12 months', all: 'All time' },
    none: 'Nothing has cost you points in this time.',
    table: 'Causes, most frequent first',
    cause: 'Cause',
    submissions: 'Submissions',
    where: 'Most of them in',
    last: 'Last',
    others: (count: string) => `and ${count} more`,
    count: (cause: string, count: string) => `${cause}: ${plural(count, 'submission', 'submissions')}`,
    ofProblem: (cause: string, problem: string) => `${cause} in ${problem}`,
  },

  solveTimes: {
    title: 'Time to solve by level',
    hint: (pause: string) =>
      `Time from the first change until the submission that first solved the problem, by drafts saved, runs and submissions. A pause of more than ${pause} does not count. Nobody sees how long you read or think before the first change.`,
    none: 'Solve a problem in the editor here, and this shows how long it took.',
    unknown: (count: string) =>
      `${plural(count, 'problem was', 'problems were')} solved without anything that tells how long it took: handed in from the shell, or before this was measured.`,
    level: 'Level',
    noLevel: 'none',
    problems: 'Problems',
    median: 'Median',
    fastest: 'Fastest',
    slowest: 'Slowest',
    problem: 'Problem',
    time: 'Time',
    solvedAt: 'Solved',
    axis: 'Time to solve (min)',
    plot: 'Each solved problem',
    problemsOf: (level: string, count: string) =>
      `${level}: the submissions that solved ${plural(count, 'problem', 'problems')}`,
    describe: (count: string, median: string) =>
      `${plural(count, 'problem', 'problems')} by level and minutes; median of all ${median}.`,
    legendOne: 'a problem',
    legendMedian: 'median of the level',
  },

  languages: {
    title: 'Languages',
    language: 'Language',
    submissions: 'Submissions',
    tried: 'Problems',
    solved: 'Solved',
    label: (language: string, what: string, count: string) => `${language}, ${what}: ${count}`,
  },
};
