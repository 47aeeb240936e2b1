// What is said about the exam that is being sat, in English.
export const exam = {
  bar: 'Exam in progress',
  left: (time: string) => `${time} left`,
  leftLabel: 'Time left',
  minutesLeft: (minutes: number) => (minutes === 1 ? 'One minute left' : `${minutes} minutes left`),
  paused: 'paused',
  pause: 'Pause',
  resume: 'Resume',
  problems: 'Problems of the exam',
  problem: (number: number, name: string) => `${number}. ${name}`,
  flagged: 'flagged',
  flag: 'Flag to come back to',
  unflag: 'Take the flag away',
  attempts: (count: number) =>
    count === 0 ? 'nothing submitted' : count === 1 ? '1 submission' : `${count} submissions`,
  finish: 'Finish',
  finishTitle: 'Finish the exam?',
  finishText: (open: number) =>
    open === 0
      ? 'Something is submitted for every problem. What you wrote since then is handed in as well.'
      : `${open === 1 ? 'One problem has' : `${open} problems have`} no submission yet. What stands in the editor is handed in, then the exam is over.`,
  finishNow: 'Finish now',
  goOn: 'Go on',
  timeUp: 'The time is up. What you wrote was handed in.',
  hiddenUntilEnd: 'Hidden tests are shown when the exam is over.',
  glimpseTitle: 'Submitted',
  glimpseGroup: (passed: string, cases: string) => `${passed} of ${cases} passed`,
};
