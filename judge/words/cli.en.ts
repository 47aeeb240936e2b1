// What the command line says, in English.

/** What the operating system calls by a short name. */
const causes: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOENT: 'there is no such folder',
  ENOSPC: 'the disk is full',
};
const because = (code: string) => causes[code] ?? code;

export const cli = {
  // Help.
  about: 'A judge for coding-test practice: points for correctness, and points for efficiency.',
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    anyOptions: 'options',
    aCommand: 'command',
  },
  help: 'show this help',
  helpCommand: 'show the help of a command',
  version: 'show the version',
  exitCodes: '\nExit codes: 0 everything was earned, 1 points were lost, 2 olsol could not judge.',
  optionLang: 'language of all texts: ko or en (default: that of LANG)',
  optionProblems: 'the folder with the problems (default: the bundled ones)',
  optionJobs: 'workers for correctness cases; efficiency cases always run alone',
  optionJson: 'print the report as JSON',
  optionJunit: 'also write JUnit XML',
  optionMarkdown: 'also write Markdown',
  argProblem: 'a slug, a folder or a .zip',
  argFiles: 'solution files (.js, .ts, .py, .cpp, .c and the like)',
  run: {
    about: 'judge solutions to one problem and print the report',
    only: 'judge one group only: sample, correctness, efficiency …',
    case: 'judge one case only, such as 01-small or efficiency/01-small',
    input: 'run on an input of your own (a file, or - for standard input) and show the output',
    growth: 'afterwards, measure how the work grows with the input, and which line is to blame',
    watch: 'judge again whenever the file changes',
    watching: (file: string) => `Watching ${file}. Ctrl+C ends it.`,
  },
  ci: {
    about: 'judge every solution in a folder and close with one line',
    argFolder: 'a folder with <slug>.ext, <slug>/<anything>.ext, or a manifest',
    manifest: 'YAML file that lists solutions and the least standing of each (default: olsol-ci.yaml in the folder)',
    manifestExample: 'A manifest; at_least is solved (unless said), efficiency-loss, partial or failed:',
    notJudged: 'not judged',
  },
  list: { about: 'list the problems', level: 'only this level, 1 to 5', topic: 'only this topic' },
  show: {
    about: 'print a problem: statement, samples, limits',
    hints: 'print so many of the hints too, the vaguest first',
    noHints: (slug: string) => `${slug} has no hints.`,
    editorial: 'print the editorial too',
    hint: (number: number, of: number) => `Hint ${number} of ${of}`,
    limitSeconds: (seconds: number) => `${seconds} s`,
    limitMiB: (mib: number) => `${mib} MiB`,
  },
  new: {
    about: 'write a complete, verifying skeleton of a problem',
    argSlug: 'name of the folder: 1 to 60 letters a-z and digits',
    mode: 'function (a function is called; default) or stdio (a program reads and prints)',
    done: (folder: string, verify: string) =>
      `Wrote ${folder}. It verifies as it stands: ${verify}. Now make it yours, file by file.`,
  },
  verify: {
    about: 'prove problems: data, validators, every filed submission, time limits with clearance',
    argProblems: 'slugs, folders or zips (default: the whole bank)',
    stress: 'judge fast and slow solutions once more beside busy neighbours: two processes for each core',
    jobs: 'problems at a time (default: one for each core, up to 4)',
    again: 'prove again what was proved before and has not changed since',
    correctnessOnly: 'leave out what depends on time',
    unusable: 'cannot be verified',
    dataCount: (inputs: number, invalid: number) => `${inputs} inputs, ${invalid} invalid ones`,
  },
  export: {
    about: 'write a complete package with all generated data in it',
    argTarget: 'a new folder or .zip, named as the problem: out/stampfree, stampfree.zip',
    force: 'replace what is there',
    done: (target: string) => `Wrote ${target}.`,
    foreign: 'What other tools for this format cannot run:',
  },
  calibrate: {
    about: 'measure on this machine how long the same solution takes in each language',
    measuring: (slug: string, at: number, of: number) => `measuring ${slug} (${at} of ${of})`,
    spread: (times: string, problems: number) =>
      `of JavaScript's CPU time; differs by x${times} from problem to problem (${problems} of them)`,
    kept: (path: string) =>
      `Kept in ${path}. It serves where a problem files no reference in the language of a solution.`,
    nothing: (folder: string) =>
      `No problem in ${folder} files model solutions in JavaScript and another language, so there is nothing to compare.`,
  },
  doctor: {
    languages: 'Languages',
    notInstalled: (command: string) => `not installed: ${command}`,
    about: 'tell what this machine offers: engine, walls of the sandbox, clock, cache',
    active: 'active',
    missing: 'missing',
    heading: 'Protections of the sandbox',
    engine: 'Engine',
    cache: 'Cache of test data',
    selfTest: 'A solution was judged in an isolate',
    selfTestFailed: (why: string) => `A solution could not be judged in an isolate: ${why}`,
    noise: (percent: number) => `The same work took the same CPU time within ${percent} %.`,
    noisy: (percent: number) =>
      `The same work took up to ${percent} % more CPU time: this machine is busy, judging takes longer.`,
    fine: 'Everything needed is there.',
    weaker:
      'Judging works. What is missing makes the sandbox weaker against hostile code; your own solutions are judged the same.',
  },

  // While working.
  preparing: {
    python: 'making Python ready, once on this machine (some 5 seconds)',
    clang: 'making the C and C++ compiler ready, once on this machine (some 20 seconds)',
  },
  building: (slug: string, name: string, index: number, total: number) =>
    `${slug}: making test data ${index}/${total} (${name})`,
  ownInput: {
    typeIt: 'Type the input; Ctrl+D on a line of its own ends it.',
    printed: 'Printed besides',
    time: (ms: string, mib: string) => `${ms} ms CPU, ${mib} MiB`,
  },
  wrote: (file: string) => `Wrote ${file}`,

  // Bad arguments and files.
  unknownOption: (flag: string, near: string | undefined) =>
    `There is no option '${flag}'.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  optionBeforeCommand: (flag: string) => `The option ${flag} goes behind the command.`,
  unknownCommand: (name: string, near: string | undefined, names: readonly string[]) =>
    `There is no command '${name}'.${near === undefined ? ` The commands are ${names.join(', ')}.` : ` Did you mean '${near}'?`}`,
  missingArgument: (name: string) => `The argument <${name}> is missing.`,
  missingValue: (flag: string) => `The option ${flag} needs a value.`,
  tooManyArguments: 'There are more arguments than this command takes.',
  badChoice: (flag: string, value: string, choices: readonly string[]) =>
    `${flag} is '${value}', expected ${choices.join(', ')}.`,
  badNumber: (flag: string, value: string, low: number, high: number) =>
    `${flag} is '${value}', expected a whole number from ${low} to ${high}.`,
  conflict: (flag: string, other: string) => `${flag} and ${other} cannot be used together.`,
  seeHelp: (command: string) => `See ${command}.`,
  inFile: (file: string, what: string) => `${file}: ${what}`,
  unknownExtension: (file: string, extension: string, known: readonly string[]) =>
    `${file}: '${extension}' is no extension of a language that olsol knows. Expected ${known.join(', ')}.`,
  notInstalled: (file: string, language: string, command: string) =>
    `${file}: ${language} is not installed. It takes one command: ${command}`,
  languageNotAllowed: (file: string, language: string, allowed: readonly string[]) =>
    `${file}: this problem is not solved in ${language}; it allows ${allowed.join(', ')}.`,
  emptySource: (file: string) => `${file} is empty: there is nothing to judge.`,
  largeSource: (file: string, bytes: number, limitKiB: number) =>
    `${file} has ${Math.ceil(bytes / 1024)} KiB; a source may have ${limitKiB} KiB at most.`,
  notAFile: (file: string) => `${file} is not a file; a solution file is expected.`,
  unreadable: (file: string, code: string) =>
    code === 'ENOENT' ? `${file} does not exist.` : `${file} cannot be read: ${because(code)}.`,
  unwritable: (file: string, code: string) => `'${file}' cannot be written: ${because(code)}.`,
  notUtf8: (file: string) => `${file} is not UTF-8 text.`,
  noSuchCase: (name: string, cases: readonly string[]) =>
    `No case is named '${name}'. The cases are: ${cases.slice(0, 40).join(', ')}${cases.length > 40 ? ', …' : ''}.`,
  noSuchGroup: (name: string, groups: readonly string[]) =>
    `The problem has no group '${name}'. It has ${groups.join(', ')}.`,
  watchOne: '--watch takes one solution file.',
  noSolutions: (folder: string) =>
    `${folder} holds no solutions: expected <slug>.js, <slug>/<anything>.js (or .ts, .py, .cpp, .c …) or a manifest olsol-ci.yaml.`,
  unknownSlug: (file: string, slug: string, near: string | undefined) =>
    `${file}: there is no problem '${slug}'.${near === undefined ? ' Name the file after a problem, or list the solutions in olsol-ci.yaml.' : ` Did you mean '${near}'?`}`,
  overlooked: (folder: string, name: string, near: string) =>
    `${folder} is left out: there is no problem '${name}'. Did you mean '${near}'?`,
  emptyBank: (folder: string) =>
    `${folder} holds no problems. Name another folder with --problems, or make a problem with olsol new.`,
  noSuchTopic: (topic: string, topics: readonly string[]) =>
    `No problem has the topic '${topic}'. The topics are ${topics.join(', ')}.`,
  notAFolder: (folder: string) => `${folder} is not a folder; a folder with solutions is expected.`,
  belowStanding: (file: string, standing: string, wanted: string) =>
    `${file}: ${standing}, at least ${wanted} is wanted.`,
  internal: (message: string) => `olsol failed: ${message}`,
  internalHint: 'This is a fault of olsol, not of your code. Set OLSOL_DEBUG=1 to see where it arose.',
};
