// What the bank says, in English: what is wrong with a package, where, what was expected, what to do.

const mib = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`;
const didYouMean = (near: string | undefined) => (near === undefined ? '' : ` Did you mean '${near}'?`);
const STOPS: Readonly<Record<string, string>> = {
  'timed-out': 'did not finish within the time limit of its own',
  'out-of-memory': 'used more memory than a tool may',
  'output-limit': 'wrote more output than a tool may',
};

export const bank = {
  tongue: 'en' as 'ko' | 'en',

  // Finding and opening a package.
  badSlug: (slug: string) =>
    `'${slug}' is not a problem's name: 1 to 60 lowercase letters a-z and digits are expected.`,
  noBank: (folder: string) => `There is no folder '${folder}' with problems. Name another with --problems.`,
  unknownProblem: (slug: string, folder: string, near: string | undefined) =>
    `There is no problem '${slug}' in ${folder}.${didYouMean(near)}`,
  noSuchPlace: (place: string) => `'${place}' does not exist. A slug, a folder or a .zip/.kpp file is expected.`,
  notAPackage: (place: string) => `'${place}' is not a package: a folder or a .zip/.kpp file is expected.`,
  noProblemYaml: (place: string) => `'${place}' holds no problem.yaml, so it is not a problem package.`,
  missingFile: (slug: string, path: string) => `${slug}: the file ${path} is missing.`,
  tooManyFiles: (name: string, max: number) => `${name}: more than ${max} files. A package may not hold so many.`,
  tooDeep: (path: string, max: number) => `${path}: more than ${max} folders within each other.`,
  fileTooLarge: (path: string, max: number) => `${path}: larger than ${mib(max)}, the most that is read.`,
  brokenLink: (path: string) => `${path}: a symbolic link that leads nowhere.`,
  linkLeavesPackage: (path: string) => `${path}: a symbolic link to outside of the package. Put a copy in its place.`,
  byteOrderMark: (path: string) => `${path}: starts with a byte-order mark. Save it as UTF-8 without BOM.`,
  notUtf8: (path: string) => `${path}: is not UTF-8 text.`,
  carriageReturn: (path: string, line: number) =>
    `${path}:${line}: a carriage return. Lines must end with LF only; convert the line endings.`,
  ignoredName: (path: string) =>
    `${path} is ignored: file names may only use letters, digits, '.', '-' and '_', and not start with '-'.`,

  // Zip files.
  zipDamaged: (file: string, path: string | undefined) =>
    `${file}: the zip file is damaged${path === undefined ? '' : ` at ${path}`}. Download or make it again.`,
  zip64: (file: string) => `${file}: zip64 is not supported. Make an ordinary zip file below 4 GiB.`,
  zipBadPath: (file: string, path: string) => `${file}: refused, its entry ${path} does not stay inside the package.`,
  zipLink: (file: string, path: string) => `${file}: refused, its entry ${path} is a link or a device, not a file.`,
  zipEncrypted: (file: string, path: string) => `${file}: its entry ${path} is encrypted.`,
  zipMethod: (file: string, path: string) => `${file}: its entry ${path} is packed by an unknown method; use deflate.`,
  zipCaseClash: (file: string, one: string, other: string) =>
    `${file}: ${one} and ${other} differ only in upper and lower case, or not at all. Rename one.`,
  zipTooLarge: (file: string, max: number) => `${file}: would unpack to more than ${mib(max)}.`,
  zipLayout: (file: string, nested: string | undefined) =>
    `${file}: one folder with problem.yaml directly in it is expected${nested === undefined ? '' : `, found ${nested}`}.`,
  zipRenamed: (file: string, slug: string) =>
    `${file} holds the problem '${slug}'; the format wants both to be named alike.`,

  // YAML.
  inFile: (file: string, line: number | undefined, text: string) =>
    `${file}${line === undefined ? '' : `:${line}`}: ${text}`,
  unknownKey: (key: string, known: readonly string[], near: string | undefined) =>
    `unknown key '${key}'.${didYouMean(near)}${near === undefined && known.length > 0 ? ` Known here: ${known.join(', ')}.` : ''}`,
  missingKey: (key: string, expected: string) => `the key '${key}' is missing; expected ${expected}.`,
  badKey: (key: string, text: string) => `the key '${key}' is not allowed: ${text}`,
  badValue: (key: string, text: string) => (key === '' ? text : `'${key}': ${text}`),
  oneOf: (expected: readonly string[], found: string) =>
    `expected ${expected.join(' or ') || 'another value'}, found ${found}`,

  // problem.yaml and statements.
  repeatedType: (file: string) => `${file}: 'type' names the same type twice.`,
  incompatibleTypes: (file: string, one: string, other: string) =>
    `${file}: the types ${one} and ${other} exclude each other.`,
  ownerOfPublicDomain: (file: string) => `${file}: remove 'rights_owner'; nobody owns what is in the public domain.`,
  noRightsOwner: (file: string, license: string) =>
    `${file}: the license '${license}' needs a 'rights_owner', or authors in 'credits', or a 'source'.`,
  noStatement: (slug: string) => `${slug}: no statement. Write statement/problem.<language>.md, such as problem.ko.md.`,
  nameWithoutStatement: (code: string) =>
    `problem.yaml: there is a name in '${code}', but no statement/problem.${code}.md (or .tex, .pdf).`,
  statementWithoutName: (file: string, code: string) => `${file}: problem.yaml has no 'name' in '${code}'.`,
  hintsDiffer: (one: string, wanted: number, other: string, found: number) =>
    `${one} has ${wanted} hints and ${other} has ${found}. Every language needs the same ones.`,
  emptyHint: (file: string) => `${file}: a hint is empty. Hints stand between lines of three dashes.`,
  twoArticles: (one: string, other: string, code: string) => `${one} and ${other} are both for '${code}'. Remove one.`,

  // Test data.
  noSecretCases: () => 'data/secret: no test cases. At least one is expected.',
  groupsAndCases: (one: string, group: string) =>
    `${one}: stands beside the test group ${group}. data/secret holds either groups or cases, not both.`,
  groupInSample: (path: string) => `${path}: data/sample must not have folders.`,
  groupInGroup: (file: string) =>
    `${file}: a test group within a test group. Move the file one folder up, or remove it.`,
  emptyGroup: (path: string) => `${path}: a test group without test cases.`,
  caseTwice: (path: string) =>
    `judge.yaml: the case '${path}' is generated, but data/${path}.in or .ans exists as well. Rename one.`,
  badCasePath: (file: string, path: string) =>
    `${file}: 'cases.${path}' is not a path under data/; expected secret/<group>/<name> or sample/<name>.`,
  caseNamedTestGroup: (file: string) => `${file}: a test case must not be named test_group.`,
  missingInput: (file: string, input: string) => `${file}: belongs to no test case; ${input} is missing.`,
  missingOutput: (input: string, output: string) => `${input} is filed to prove the checker, but ${output} is missing.`,
  missingAnswer: (input: string, answer: string) => `${input}: its answer file ${answer} is missing.`,
  folderNamedLikeCase: (path: string) => `${path}: a folder and a test case have the same name.`,
  notTogether: (one: string, other: string) => `${one} and ${other} must not both exist.`,
  onlyTogether: (one: string, other: string) => `${one} exists, so ${other} must exist too.`,
  strayFile: (file: string) => `${file} is ignored: it belongs to no test case.`,

  // Groups and scores.
  keyNotInSample: (file: string, key: string) => `${file}: '${key}' is not permitted for samples.`,
  keyNotInPassFail: (file: string, key: string) => `${file}: '${key}' is only permitted in problems of type 'scoring'.`,
  unboundedPassFail: (file: string) => `${file}: with 'score_aggregation: pass-fail' a 'max_score' is needed.`,
  groupMustPassFail: (file: string) => `${file}: data/secret is pass-fail, so its groups must be pass-fail too.`,
  groupNeedsMaxScore: (file: string) =>
    `${file}: 'max_score' is missing; it must be given while data/secret has a maximum.`,
  scoresExceed: (file: string, reachable: number, max: number) =>
    `${file}: the groups give up to ${reachable} points, more than the 'max_score' ${max} of data/secret.`,
  secretRequiresSample: (file: string, name: string) =>
    `${file}: data/secret may only require 'sample', not '${name}'.`,
  unknownGroup: (file: string, name: string, known: readonly string[]) =>
    `${file}: 'require_pass' names '${name}', which is not a test group. Known: ${known.join(', ')}.`,
  requiredNotEarlier: (file: string, name: string) =>
    `${file}: 'require_pass' names '${name}', which does not come earlier.`,
  requiredNotPassFail: (file: string, name: string) =>
    `${file}: 'require_pass' names '${name}', whose 'score_aggregation' is not pass-fail.`,

  // judge.yaml.
  noSignature: (file: string) => `${file}: 'mode: function' needs a 'signature'.`,
  needlessSignature: (file: string) => `${file}: a 'signature' is only for 'mode: function'.`,
  parameterTwice: (file: string, name: string) => `${file}: two parameters are named '${name}'.`,
  missingTool: (file: string, tool: string, near: string | undefined) =>
    `${file}: names ${tool}, but there is no such file.${didYouMean(near)}`,
  unknownSubmission: (file: string, name: string, near: string | undefined) =>
    `${file}: 'growth.classes' names ${name}, but submissions/${name} does not exist.${didYouMean(near)}`,
  noReference: (path: string) =>
    `${path}: needs a reference. Mark an accepted submission with 'model_solution: true' in submissions.yaml.`,
  idleValidator: (path: string) => `${path} is not run: only single files in Python, C or C++ are`,
  noInputValidator: () => 'input_validators: no input validator. The format wants one.',

  // Function mode.
  noFinalNewline: (file: string) => `${file}: the last line does not end with a newline.`,
  wrongLineCount: (file: string, lines: number, names: readonly string[]) =>
    `${file}: ${lines} ${lines === 1 ? 'line' : 'lines'}, expected ${names.length}, one JSON value a line: ${names.join(', ')}.`,
  notJson: (name: string, type: string, found: string) => `${name}: expected ${type} as JSON, found ${found}`,
  wrongType: (name: string, type: string, found: string) => `${name}: expected ${TYPES[type] ?? type}, found ${found}`,

  // Submissions.
  noAccepted: (slug: string) => `${slug}: no accepted submission. Put one into submissions/accepted/.`,
  looseSubmission: (path: string) => `${path}: submissions are filed in a folder such as submissions/accepted/.`,
  twoModels: (file: string, language: string, one: string, other: string) =>
    `${file}: two model solutions in ${language}, ${one} and ${other}. One a language is expected.`,
  notTestData: (file: string, key: string) =>
    `${file}: '${key}' is neither a known key nor the name of test data, such as sample or secret/correctness.`,
  unsupportedGlob: (file: string, glob: string) => `${file}: '${glob}' uses ** or [ ], which the format does not know.`,
  unmatchedGlob: (file: string, glob: string) => `${file}: '${glob}' matches no submission.`,

  // What we cannot run.
  cannotJudge: (slug: string, reasons: readonly string[]) => `${slug} cannot be judged here: ${reasons.join('; ')}.`,
  cannotType: (type: string) => `problems of type '${type}' are not supported`,
  cannotLanguages: (languages: readonly string[]) => `it may only be solved in ${languages.join(', ')}`,
  cannotInclude: (path: string) => `included files (${path}) are not supported`,
  cannotStaticValidator: (path: string) => `static validators (${path}) are not supported`,
  cannotOutputValidator: (path: string) =>
    `its output validator ${path} cannot be run: it must be a single file in Python, C or C++, or one in TypeScript that judge.yaml names`,
  cannotUnbounded: (path: string) => `${path} has no maximum score, and score.txt is not supported`,
  cannotFiles: (path: string) => `submissions cannot read files (${path})`,
  noTimeLimit: (slug: string) =>
    `${slug}: no time limit, and no accepted submission in a language that runs here to derive one from. Give 'limits.time_limit' in problem.yaml.`,
  noSuchTimeLimit: (slug: string, ac: number, tle: number) =>
    `${slug}: no time limit fits: accepted submissions take up to ${Math.round(ac)} ms, and too slow ones only ${Math.round(tle)} ms. Give 'limits.time_limit' in problem.yaml, or larger data.`,

  // Programs of the problem.
  toolFailed: (file: string, message: string) => `${file} failed: ${message}`,
  toolExit: (file: string, code: number, message: string) =>
    `${file} ended with exit code ${code}; the format knows 42 (accepted) and 43 (rejected).${message === '' ? '' : ` It said: ${message}`}`,
  toolCrashed: (file: string, reason: string) => `${file}: the process that ran it died: ${reason}`,
  toolStopped: (file: string, kind: string, limits: { wallMs: number; memoryMiB: number; outputKiB: number }) =>
    `${file}: ${STOPS[kind] ?? kind} (${limits.wallMs / 1000} s, ${limits.memoryMiB} MiB, ${limits.outputKiB / 1024} MiB of output).`,
  generatorThrew: (path: string, file: string, message: string) => `${path}: its generator ${file} failed: ${message}`,
  generatorNoText: (path: string, file: string, found: string) =>
    `${path}: its generator ${file} returned ${found}, expected the text of the .in file.`,
  generatedRejected: (path: string, generator: string, validator: string, message: string) =>
    `${path}: ${validator} rejects what ${generator} made: ${message}`,
  referenceThrew: (path: string, file: string, message: string) => `${path}: the reference ${file} failed: ${message}`,
  rejected: (file: string, validator: string, message: string) =>
    `${file}: not a legal input: ${message} (${validator})`,
  checkerThrew: (file: string, message: string) => `${file}: the checker failed: ${message}`,
  checkerAnswer: (file: string, found: string) =>
    `${file}: the checker returned ${found}, expected true, false or { accepted, message?, multiplier? }.`,

  // The cache.
  diskFull: (folder: string) => `${folder}: no space is left for generated test data. Free some, or delete the folder.`,
  notWritable: (folder: string) => `${folder}: generated test data cannot be stored there; the folder is not writable.`,

  // Export and new.
  exportExists: (target: string) => `${target} exists already. Name another place, or replace it with --force.`,
  exportName: (target: string, slug: string) =>
    `${target}: a package must be named after its slug, '${slug}' or '${slug}.zip'.`,
  exportNoFolder: (target: string) => `${target}: the folder to write into does not exist.`,
  onlyHereFunction: () => 'function mode: submissions define solution() instead of reading standard input',
  onlyHereChecker: (kind: string) => `the checker '${kind}'; others compare by tokens`,
  onlyHereCustomChecker: (file: string) => `the checker ${file}, written in TypeScript`,
  onlyHereValidator: (file: string) => `the input validator ${file}, written in TypeScript`,
  onlyHereExtension: (file: string) =>
    `${file}: level, growth and the efficiency limits that follow the reference's time`,
  problemExists: (folder: string) => `${folder} exists already. Choose another slug.`,

  // What a submission was expected to do.
  breach: (where: string, text: string) => `${where}: ${text}`,
  notPermitted: (path: string, verdict: string, permitted: readonly string[]) =>
    `${path} got ${verdict}, permitted: ${permitted.join(', ')}`,
  notRequired: (required: readonly string[], found: readonly string[]) =>
    `no case got ${required.join(' or ')}, only ${found.join(', ')}`,
  scoreOutside: (group: string | undefined, earned: number, low: number, high: number) =>
    `${group ?? 'the score'} is ${earned}, expected ${low === high ? low : `${low} to ${high}`}`,
  noMessage: (message: string) => `no case's message holds '${message}'`,
  noMatchingCases: () => 'matches no test case',
};

const TYPES: Readonly<Record<string, string>> = {
  int: 'int (an integer of 32 bits)',
  long: 'long (an integer within ±(2^53 − 1))',
  double: 'double (a finite number)',
};
