// What failed requests answer, in English.
export const http = {
  titles: {
    'bad-request': 'The request is not understood',
    'not-found': 'Not found',
    conflict: 'Something else was saved meanwhile',
    'too-large': 'Too large',
    busy: 'The judge is busy',
    forbidden: 'Not allowed',
    misdirected: 'This address is not served here',
    'not-ready': 'The problem cannot be used',
    internal: 'olsol made a mistake',
    'store-failed': 'Your data cannot be reached',
    'disk-full': 'The disk is full',
  },
  invalid: (places: readonly string[]) => `see ${places.join(', ')}`,
  notJson: 'the body must be JSON, sent as application/json',
  noHint: (number: number) => `this problem has no hint ${number}`,
  noEditorial: 'this problem has no editorial',
  noImage: (file: string) => `there is no image ${file}`,
  noProblem: (slug: string, near: readonly string[]) =>
    `there is no problem ${slug}${near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`}`,
  noRun: 'this run is no longer known; runs are forgotten some minutes after their end',
  noComparison: 'this comparison is no longer known; comparisons are forgotten some minutes after their end',
  noSubmission: 'there is no such submission',
  noCase: 'there is no such case',
  manyCases: 'no more own cases fit to this problem; remove one first',
  hasEnded: 'it has ended already',
  otherDraft: 'the draft was saved elsewhere meanwhile, for example in another tab',
  otherNote: 'the note was saved elsewhere meanwhile, for example in another tab',
  otherProblem: 'only two submissions to the same problem can be compared',
  notComparable: 'only submissions that compile and were judged can be compared',
  emptySource: 'the source is empty',
  secretsHidden: 'secret cases are hidden; the settings can reveal them',
  notInstalled: (language: string, command: string) =>
    `${language} is not installed here. It takes one command: ${command}`,
  languageNotAllowed: (language: string, allowed: readonly string[]) =>
    `solutions in ${language} are not allowed here; allowed are ${allowed.join(', ')}`,
  badCursor: 'the place in the history is not understood; begin again with the first page',
  badArchive: (record: number, path: string, detail: string) =>
    `this is no export of olsol that can be read; nothing was taken in. Record ${record + 1}${path === '' ? '' : `, ${path}`}: ${detail}`,
  noZone: (zone: string) => `zone: ${zone} is no time zone that is known here; it is a name such as Asia/Seoul`,
  busy: (waiting: number, seconds: number) => `${waiting} pieces of work wait; try again in ${seconds} s`,
};
