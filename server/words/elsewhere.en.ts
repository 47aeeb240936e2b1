// What the server says about tests taken elsewhere, in English.
export const elsewhere = {
  columns: {
    day: 'Date',
    name: 'Name',
    result: 'Result',
    problems: 'Problems',
    document: 'Documents',
    test: 'Coding Test',
    assignment: 'Assignment',
    interview: 'Interview',
    notes: 'Notes',
  },
  /** What people call them besides. */
  otherColumns: {
    day: ['day', 'taken on'],
    name: ['company', 'company or test', 'exam', 'title'],
    result: ['line', 'summary', 'score'],
    problems: ['number of problems', 'total'],
    document: ['document', 'application', 'resume'],
    test: ['test', 'stage: coding test'],
    assignment: ['take-home', 'project', 'task'],
    interview: ['interviews'],
    notes: ['note', 'memo', 'remarks'],
  } as Readonly<Record<string, readonly string[]>>,
  outcomes: { pass: 'passed', fail: 'failed', pending: 'pending', withdrew: 'withdrew' },
  otherOutcomes: {
    pass: ['pass', 'ok', 'o'],
    fail: ['fail', 'rejected', 'x'],
    pending: ['waiting', 'open', 'in progress'],
    withdrew: ['withdrawn', 'dropped'],
  },
  noTest: 'there is no such test in your records',
  tooMany: (most: number) => `no more than ${most} tests can be kept; delete some first`,
  otherTest: 'this test was changed elsewhere meanwhile, in another tab for example',
  fileWrong: (count: number) =>
    `nothing was added: ${count} ${count === 1 ? 'place' : 'places'} in the file must be mended first`,
  emptyFile: 'the file is empty; a line with the names of the columns is expected first',
  openQuote: 'a quotation mark is wrong here: it must enclose a whole cell, and be closed',
  unknownColumn: (known: string) => `there is no column of this name; these are known: ${known}`,
  columnTwice: 'this column is there twice',
  missingColumn: (column: string) => `the column “${column}” is missing`,
  moreCells: (found: number, wanted: number) =>
    `there are ${found} cells where the first line names ${wanted}: put text with commas in quotation marks`,
  unknownOutcome: (found: string, known: string) =>
    `“${found}” is no outcome; expected is one of: ${known}, or nothing`,
  badDay: (found: string) => `“${found}” is no date; expected is one such as 2026-11-28`,
  fileName: 'tests-elsewhere',
};
