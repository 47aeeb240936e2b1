// What is said about reviews, on their page and beside a result, in English.
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const ago = (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);
const minutes = (ms: number) => `${Math.max(1, Math.round(ms / 60_000))} min`;

export const review = {
  title: 'Review',
  intro:
    'Problems that you solved or failed come back about when they would be forgotten. Solve them again, say how it went, and the next time is set.',
  paused: 'An exam is in progress. Reviews go on when it has ended.',
  today: 'Today',
  nothing: 'Nothing is due today.',
  nothingYet: 'Each problem that you hand in comes back by itself: soon after a failure, later after a success.',
  done: (count: number) => `${plural(count, 'review', 'reviews')} done today.`,
  heldBack: (count: number) =>
    `${plural(count, 'problem that comes', 'problems that come')} back for the first time ${count === 1 ? 'is' : 'are'} kept for the next days.`,
  inSettings: 'Change how many',
  /** `standing` as it is called anywhere. */
  why: (standing: string, days: number) => `${standing}, ${ago(days)}`,
  overdue: (days: number) => `${plural(days, 'day', 'days')} late`,
  start: 'Start',
  startNamed: (name: string) => `Start: ${name}`,
  suspend: 'Do not ask again',
  suspendNamed: (name: string) => `Do not ask again: ${name}`,
  suspended: 'Not asked any more',
  resume: 'Ask again',
  resumeNamed: (name: string) => `Ask again: ${name}`,
  waiting: 'Waiting for your rating',
  waitingHint: 'These were reviewed but not rated. They come back once you say how it went.',
  forecast: 'The next days',
  dayDue: (count: number) => plural(count, 'problem', 'problems'),

  dueToday: (count: number) => `${plural(count, 'review', 'reviews')} today`,
  allNext: 'More of both',
  next: 'What to practise next',
  nextHint: 'Unsolved problems that your own record speaks for.',
  nextNone: 'Everything within reach is solved, or comes back by itself.',
  reasons: {
    exam: 'not solved in an exam',
    onlyEfficiency: 'only the efficiency points are missing',
    efficiency: (topic: string, count: number) => `efficiency lost ${plural(count, 'time', 'times')}: ${topic}`,
    failures: (topic: string, count: number) => `failed ${plural(count, 'time', 'times')}: ${topic}`,
    longAgo: (topic: string, days: number) => `not practised for ${days} days: ${topic}`,
    newTopic: (topic: string) => `a topic that you have not tried: ${topic}`,
    nextLevel: (level: string) => `within your reach: ${level}`,
  },

  question: 'How well did you know it?',
  firstQuestion: 'When should it come back?',
  ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
  in: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  suggested: (rating: string) => `Suggested: ${rating}`,
  because: {
    failed: 'it was not solved',
    partial: 'only a part of it was solved',
    'efficiency-loss': 'efficiency points were lost',
    attempts: (count: number) => `it took ${count} submissions`,
    slow: (took: number, usual: number) => `it took ${minutes(took)}, longer than your usual ${minutes(usual)}`,
    quick: (took: number, usual: number) => `solved at once in ${minutes(took)}; your usual time is ${minutes(usual)}`,
    'at-once': 'solved with the first submission',
  },
  firstHint: 'Without a choice the suggestion holds.',
  rated: (rating: string, when: string) => `Rated ${rating}. It comes back ${when}.`,
  undo: 'Undo',
  rateCommand: (rating: string) => `Rate the review: ${rating}`,
  isDue: 'This problem is due for review.',
};
