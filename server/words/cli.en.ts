// What the server's commands say, in English.
export const cli = {
  serve: {
    about: 'serve the page to practise in the browser',
    port: 'the port to listen on (default: 4500)',
    data: 'the folder with your submissions, drafts and settings (default: the system’s data folder for programs)',
    noBuild: 'serve the API alone, for a page that is served by another program',
    ready: (url: string) => `olsol is at ${url}`,
    dataAt: (folder: string) => `Your data: ${folder}`,
    stopHint: 'Ctrl+C ends it.',
    stopping: 'Ending. What waits will be judged next time.',
    portTaken: (port: number) => `port ${port} is taken by another program: end it, or choose another port with --port`,
    portForbidden: (port: number) => `port ${port} must not be used by this user: choose one above 1023 with --port`,
    building: 'Building the page, once after an update …',
    notBuilt: (detail: string) => `the page could not be built: ${detail}`,
    requeued: (count: number) =>
      `${count} ${count === 1 ? 'submission that was' : 'submissions that were'} not judged to the end will be judged now.`,
    bug: (message: string) => `a mistake of olsol itself: ${message}`,
  },
  submit: {
    about: 'hand in a solution, so that it is kept in the history of the page',
    argProblem: 'the name of a problem, such as stampfree',
    argFile: 'the solution (.js, .ts, .py, .cpp, .c …)',
    server:
      'a running server (default: http://127.0.0.1:4500; without one it is judged here and recorded all the same)',
    predict:
      'what you expect: a result, how sure you are in percent, and how the work grows, such as solved,80 or efficiency-loss,n^2,60',
    badPrediction: (said: string) =>
      `--predict ${said} is not understood: expected is a result (solved, efficiency-loss, partial, failed), a growth such as n log n if you like, and 50 to 100 percent: solved,n log n,80`,
    predicted: (standing: string, percent: number, measured: string, isRight: boolean) =>
      `Predicted: ${standing} (${percent} %). ${isRight ? 'Right.' : `It was: ${measured}.`}`,
    recorded: 'Recorded in the history.',
    sealed: 'An exam with this problem is running: the result is shown when it is over.',
    cancelled: 'The submission was cancelled.',
    failed: (why: string) => `it could not be judged: ${why}`,
    refused: (why: string) => `the server refused it: ${why}`,
    noSlug: (problem: string) => `'${problem}' is no name of a problem: one as olsol list shows it is expected`,
    lost: 'the connection to the server was lost; the submission is kept, and the page will show its result',
    noServer: (url: string) => `nothing answers at ${url}: start it with olsol serve`,
    notOlsol: (url: string) => `what answers at ${url} is not olsol: name the server with --server`,
    badServer: (url: string) => `--server ${url} is no address such as http://127.0.0.1:4500`,
  },
  exam: {
    about: 'sit an exam: several problems, one clock; the page may go on with it',
    list: 'show the exams',
    start: 'begin one; the clock runs from then on, whether anything else runs or not',
    status: 'show the time that is left, and the problems',
    submit: 'hand in a solution for one of its problems',
    finish: 'end it and show the result',
    argExam: 'the name of an exam, as olsol exam list shows it',
    noneRuns: 'no exam is running: begin one with olsol exam start',
    notInExam: (problem: string, slugs: readonly string[]) =>
      `'${problem}' is no problem of this exam; these are: ${slugs.join(', ')}`,
    size: (problems: number, minutes: number) => `${problems} problems, ${minutes} min`,
    best: (points: string, max: string) => `best ${points}/${max}`,
    left: (time: string) => `${time} left`,
    paused: (time: string) => `paused, ${time} left`,
    attempts: (count: number) => `${count} submitted`,
    notCompiled: (why: string) => `does not compile: ${why}`,
    group: (name: string, passed: number, cases: number) => `${name} ${passed}/${cases}`,
    took: (time: string) => `${time} used`,
  },
  backup: {
    about: 'write a copy of the whole database to a file, while the server may be running',
    argFile: 'the file to write; it must not exist',
    done: (file: string, mib: string) => `${file} (${mib} MiB), checked.`,
  },
};
