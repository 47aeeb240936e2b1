// What the server says about exams, in English.
export const exams = {
  own: 'My Own Exam',
  noExam: (key: string) => `there is no exam ${key}`,
  noSitting: 'there is no such exam in your records',
  unknownProblem: (slug: string) => `the exam names a problem that is not in the bank: ${slug}`,
  tooFew: (place: number, wanted: number, found: number) =>
    `there are not enough problems for part ${place} of this exam: ${wanted} wanted, ${found} found. Choose other levels or topics`,
  oneRuns: 'another exam is running; finish it first',
  hasEnded: 'this exam has ended',
  notNow: 'this exam does not allow that',
  hiddenNow: 'an exam with this problem is running; this can be seen when it has ended',
};
