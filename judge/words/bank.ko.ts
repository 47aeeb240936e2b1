// What the bank says, in Korean: what is wrong with a package, where, what was expected, what to do.
import type { bank as en } from './bank.en.ts';

const mib = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`;
const didYouMean = (near: string | undefined) => (near === undefined ? '' : ` 혹시 '${near}'인가요?`);
const STOPS: Readonly<Record<string, string>> = {
  'timed-out': '제한 시간 안에 끝나지 않았습니다',
  'out-of-memory': '메모리 한도를 넘었습니다',
  'output-limit': '출력 한도를 넘었습니다',
};

export const bank: typeof en = {
  tongue: 'ko',

  badSlug: (slug) => `'${slug}': 문제 이름으로 쓸 수 없습니다. 영문 소문자와 숫자 1~60자로 지어 주세요.`,
  noBank: (folder) => `'${folder}': 문제 폴더가 없습니다. --problems로 다른 폴더를 지정하세요.`,
  unknownProblem: (slug, folder, near) => `'${slug}': ${folder}에 없는 문제입니다.${didYouMean(near)}`,
  noSuchPlace: (place) => `'${place}': 찾을 수 없습니다. 문제 이름, 폴더, .zip/.kpp 파일 중 하나를 지정하세요.`,
  notAPackage: (place) => `'${place}': 문제 패키지가 아닙니다. 폴더나 .zip/.kpp 파일을 지정하세요.`,
  noProblemYaml: (place) => `'${place}': problem.yaml이 없어 문제 패키지로 읽을 수 없습니다.`,
  missingFile: (slug, path) => `${slug}: ${path} 파일이 없습니다.`,
  tooManyFiles: (name, max) => `${name}: 파일이 너무 많습니다. 패키지 하나에 ${max}개까지만 담을 수 있습니다.`,
  tooDeep: (path, max) => `${path}: 폴더가 너무 깊습니다. ${max}단계까지만 허용합니다.`,
  fileTooLarge: (path, max) => `${path}: 파일이 너무 큽니다. ${mib(max)}까지만 읽습니다.`,
  brokenLink: (path) => `${path}: 심볼릭 링크의 대상이 없습니다.`,
  linkLeavesPackage: (path) => `${path}: 심볼릭 링크가 패키지 밖을 가리킵니다. 링크 대신 파일을 복사해 넣으세요.`,
  byteOrderMark: (path) => `${path}: BOM으로 시작합니다. BOM 없는 UTF-8로 저장하세요.`,
  notUtf8: (path) => `${path}: UTF-8 텍스트가 아닙니다.`,
  carriageReturn: (path, line) => `${path}:${line}: CR 문자가 있습니다. 줄 끝을 LF로 바꿔 저장하세요.`,
  ignoredName: (path) =>
    `${path}: 무시했습니다. 파일 이름에는 영문자, 숫자, '.', '-', '_'만 쓸 수 있고 '-'로 시작할 수 없습니다.`,

  zipDamaged: (file, path) =>
    `${file}: zip 파일이 손상되었습니다${path === undefined ? '' : ` (${path})`}. 다시 내려받거나 다시 만드세요.`,
  zip64: (file) => `${file}: zip64 형식은 지원하지 않습니다. 4 GiB 미만의 일반 zip 파일로 만드세요.`,
  zipBadPath: (file, path) => `${file}: 항목 ${path}의 경로가 패키지를 벗어나므로 열지 않았습니다.`,
  zipLink: (file, path) => `${file}: 항목 ${path}: 일반 파일이 아니라 링크나 장치이므로 열지 않았습니다.`,
  zipEncrypted: (file, path) => `${file}: 항목 ${path}: 암호화되어 있어 읽을 수 없습니다.`,
  zipMethod: (file, path) => `${file}: 항목 ${path}: 지원하지 않는 방식으로 압축되어 있습니다. deflate로 압축하세요.`,
  zipCaseClash: (file, one, other) =>
    `${file}: ${one}, ${other}: 이름이 같거나 대소문자만 다릅니다. 한쪽 이름을 바꾸세요.`,
  zipTooLarge: (file, max) => `${file}: 압축을 풀면 ${mib(max)}를 넘습니다.`,
  zipLayout: (file, nested) =>
    `${file}: problem.yaml이 바로 들어 있는 폴더 하나만 있어야 합니다${nested === undefined ? '' : `. 찾은 위치: ${nested}`}.`,
  zipRenamed: (file, slug) => `${file}: 안에 든 문제의 이름은 '${slug}'입니다. 규격에서는 두 이름이 같아야 합니다.`,

  inFile: (file, line, text) => `${file}${line === undefined ? '' : `:${line}`}: ${text}`,
  unknownKey: (key, known, near) =>
    `알 수 없는 키 '${key}'입니다.${didYouMean(near)}${near === undefined && known.length > 0 ? ` 쓸 수 있는 키: ${known.join(', ')}.` : ''}`,
  missingKey: (key, expected) => `'${key}' 키가 없습니다. 필요한 값: ${expected}.`,
  badKey: (key, text) => `'${key}' 키는 쓸 수 없습니다. ${text}`,
  badValue: (key, text) => (key === '' ? text : `'${key}': ${text}`),
  oneOf: (expected, found) => `${expected.join(' 또는 ') || '다른 값'}이어야 하는데 ${found}입니다`,

  repeatedType: (file) => `${file}: 'type'에 같은 유형이 두 번 있습니다.`,
  incompatibleTypes: (file, one, other) => `${file}: ${one} 유형과 ${other} 유형은 함께 쓸 수 없습니다.`,
  ownerOfPublicDomain: (file) => `${file}: 퍼블릭 도메인에는 권리자가 없습니다. 'rights_owner'를 지우세요.`,
  noRightsOwner: (file, license) =>
    `${file}: 라이선스가 '${license}'이면 'rights_owner'나 'credits'의 저자, 또는 'source'가 필요합니다.`,
  noStatement: (slug) => `${slug}: 지문이 없습니다. statement/problem.ko.md처럼 언어별로 작성하세요.`,
  nameWithoutStatement: (code) =>
    `problem.yaml: '${code}' 이름은 있지만 statement/problem.${code}.md(.tex, .pdf) 지문이 없습니다.`,
  statementWithoutName: (file, code) => `${file}: problem.yaml의 'name'에 '${code}' 이름이 없습니다.`,
  hintsDiffer: (one, wanted, other, found) =>
    `${one}에는 힌트가 ${wanted}개, ${other}에는 ${found}개 있습니다. 모든 언어에 같은 힌트가 있어야 합니다.`,
  emptyHint: (file) => `${file}: 빈 힌트가 있습니다. 힌트는 대시 세 개(---)만 있는 줄로 구분합니다.`,
  twoArticles: (one, other, code) => `${one}, ${other}: 둘 다 '${code}'용입니다. 하나를 지우세요.`,

  noSecretCases: () => 'data/secret: 테스트 케이스가 없습니다. 하나 이상 필요합니다.',
  groupsAndCases: (one, group) =>
    `${one}: 테스트 그룹 ${group}과 나란히 있습니다. data/secret에는 그룹이나 케이스 중 한 가지만 둘 수 있습니다.`,
  groupInSample: (path) => `${path}: data/sample 안에는 폴더를 둘 수 없습니다.`,
  groupInGroup: (file) => `${file}: 테스트 그룹 안에 또 그룹이 있습니다. 파일을 한 단계 위로 옮기거나 지우세요.`,
  emptyGroup: (path) => `${path}: 테스트 케이스가 없는 그룹입니다.`,
  caseTwice: (path) =>
    `judge.yaml: '${path}' 케이스는 생성하도록 되어 있는데 data/${path}.in 또는 .ans 파일도 있습니다. 한쪽 이름을 바꾸세요.`,
  badCasePath: (file, path) =>
    `${file}: 'cases.${path}'는 data/ 아래의 경로가 아닙니다. secret/<그룹>/<이름> 또는 sample/<이름>으로 쓰세요.`,
  caseNamedTestGroup: (file) => `${file}: 테스트 케이스 이름으로 test_group을 쓸 수 없습니다.`,
  missingInput: (file, input) => `${file}: 어느 테스트 케이스의 파일도 아닙니다. ${input} 파일이 없습니다.`,
  missingOutput: (input, output) => `${input}은(는) 채점 검사기를 확인하는 데이터인데 ${output}이(가) 없습니다.`,
  missingAnswer: (input, answer) => `${input}: 정답 파일 ${answer}이(가) 없습니다.`,
  folderNamedLikeCase: (path) => `${path}: 폴더와 테스트 케이스의 이름이 같습니다.`,
  notTogether: (one, other) => `${one}, ${other}: 함께 있을 수 없는 파일입니다.`,
  onlyTogether: (one, other) => `${one} 파일이 있으면 ${other} 파일도 있어야 합니다.`,
  strayFile: (file) => `${file}: 어느 테스트 케이스에도 속하지 않아 무시했습니다.`,

  keyNotInSample: (file, key) => `${file}: 예제에는 '${key}' 키를 쓸 수 없습니다.`,
  keyNotInPassFail: (file, key) => `${file}: '${key}' 키는 'scoring' 유형의 문제에서만 쓸 수 있습니다.`,
  unboundedPassFail: (file) => `${file}: 'score_aggregation: pass-fail'에는 'max_score'가 필요합니다.`,
  groupMustPassFail: (file) => `${file}: data/secret이 pass-fail이므로 그룹도 pass-fail이어야 합니다.`,
  groupNeedsMaxScore: (file) => `${file}: 'max_score'가 없습니다. data/secret에 만점이 있으면 그룹에도 적어야 합니다.`,
  scoresExceed: (file, reachable, max) =>
    `${file}: 그룹 점수를 모두 얻으면 ${reachable}점으로, data/secret의 'max_score' ${max}점을 넘습니다.`,
  secretRequiresSample: (file, name) => `${file}: data/secret은 'sample'만 요구할 수 있습니다. 지금 값: '${name}'.`,
  unknownGroup: (file, name, known) =>
    `${file}: 'require_pass'의 '${name}'은(는) 없는 테스트 그룹입니다. 쓸 수 있는 이름: ${known.join(', ')}.`,
  requiredNotEarlier: (file, name) => `${file}: 'require_pass'에는 앞선 그룹만 적을 수 있습니다. 지금 값: '${name}'.`,
  requiredNotPassFail: (file, name) =>
    `${file}: 'require_pass'에는 pass-fail 그룹만 적을 수 있습니다. 지금 값: '${name}'.`,

  noSignature: (file) => `${file}: 'mode: function'에는 'signature'가 필요합니다.`,
  needlessSignature: (file) => `${file}: 'signature'는 'mode: function'에서만 쓸 수 있습니다.`,
  parameterTwice: (file, name) => `${file}: 이름이 '${name}'인 매개변수가 두 개입니다.`,
  missingTool: (file, tool, near) => `${file}: ${tool} 파일이 없습니다.${didYouMean(near)}`,
  unknownSubmission: (file, name, near) =>
    `${file}: 'growth.classes'에 적힌 submissions/${name} 파일이 없습니다.${didYouMean(near)}`,
  noReference: (path) =>
    `${path}: 기준 풀이가 필요합니다. 정답 처리된 풀이에 submissions.yaml에서 'model_solution: true'를 적으세요.`,
  idleValidator: (path) => `${path}은(는) 실행하지 않습니다. Python, C, C++로 된 단일 파일만 실행합니다`,
  noInputValidator: () => 'input_validators: 입력 검증 프로그램이 없습니다. 규격에서는 하나 이상 필요합니다.',

  noFinalNewline: (file) => `${file}: 마지막 줄이 줄바꿈으로 끝나지 않습니다.`,
  wrongLineCount: (file, lines, names) =>
    `${file}: ${lines}줄입니다. 한 줄에 JSON 값 하나씩 ${names.length}줄이어야 합니다: ${names.join(', ')}.`,
  notJson: (name, type, found) => `${name}: JSON으로 적은 ${type} 값이어야 하는데 ${found}입니다`,
  wrongType: (name, type, found) => `${name}: ${TYPES[type] ?? type} 값이어야 하는데 ${found}입니다`,

  noAccepted: (slug) => `${slug}: 정답 풀이가 없습니다. submissions/accepted/에 하나 이상 넣으세요.`,
  looseSubmission: (path) => `${path}: 풀이는 submissions/accepted/ 같은 폴더 안에 두어야 합니다.`,
  twoModels: (file, language, one, other) =>
    `${file}: ${language} 모범 풀이가 둘입니다(${one}, ${other}). 언어마다 하나만 지정하세요.`,
  notTestData: (file, key) =>
    `${file}: '${key}'는 알려진 키도, sample이나 secret/correctness 같은 테스트 데이터 이름도 아닙니다.`,
  unsupportedGlob: (file, glob) => `${file}: '${glob}': 규격에 없는 ** 또는 [ ]를 썼습니다.`,
  unmatchedGlob: (file, glob) => `${file}: '${glob}'에 해당하는 풀이가 없습니다.`,

  cannotJudge: (slug, reasons) => `${slug}: 여기서는 채점할 수 없습니다. ${reasons.join(' / ')}`,
  cannotType: (type) => `'${type}' 유형은 지원하지 않습니다`,
  cannotLanguages: (languages) => `${languages.join(', ')}(으)로만 풀 수 있는 문제입니다`,
  cannotInclude: (path) => `풀이에 끼워 넣는 파일(${path})은 지원하지 않습니다`,
  cannotStaticValidator: (path) => `정적 검증 프로그램(${path})은 지원하지 않습니다`,
  cannotOutputValidator: (path) =>
    `출력 검증 프로그램 ${path}을(를) 실행할 수 없습니다. Python, C, C++로 된 파일 하나이거나 judge.yaml에 적은 TypeScript 프로그램이어야 합니다`,
  cannotUnbounded: (path) => `${path}에 만점이 없습니다. score.txt는 지원하지 않습니다`,
  cannotFiles: (path) => `풀이가 파일(${path})을 읽는 문제는 지원하지 않습니다`,
  noTimeLimit: (slug) =>
    `${slug}: 제한 시간이 없고, 이를 정할, 여기서 실행할 수 있는 언어의 정답 풀이도 없습니다. problem.yaml에 'limits.time_limit'을 적으세요.`,
  noSuchTimeLimit: (slug, ac, tle) =>
    `${slug}: 알맞은 제한 시간이 없습니다. 정답 풀이는 최대 ${Math.round(ac)} ms, 느린 풀이는 ${Math.round(tle)} ms밖에 걸리지 않습니다. problem.yaml에 'limits.time_limit'을 적거나 데이터를 키우세요.`,

  toolFailed: (file, message) => `${file} 실행에 실패했습니다: ${message}`,
  toolExit: (file, code, message) =>
    `${file}이(가) 종료 코드 ${code}(으)로 끝났습니다. 형식이 정한 값은 42(통과)와 43(거부)입니다.${message === '' ? '' : ` 출력: ${message}`}`,
  toolCrashed: (file, reason) => `${file}: 실행하던 프로세스가 죽었습니다. ${reason}`,
  toolStopped: (file, kind, limits) =>
    `${file}: ${STOPS[kind] ?? kind} (${limits.wallMs / 1000}초, ${limits.memoryMiB} MiB, 출력 ${limits.outputKiB / 1024} MiB).`,
  generatorThrew: (path, file, message) => `${path}: 생성 프로그램 ${file}에서 오류가 났습니다: ${message}`,
  generatorNoText: (path, file, found) =>
    `${path}: 생성 프로그램 ${file}이(가) ${found}를 돌려주었습니다. .in 파일의 내용을 문자열로 돌려주어야 합니다.`,
  generatedRejected: (path, generator, validator, message) =>
    `${path}: ${generator}이(가) 만든 입력을 ${validator}이(가) 거부했습니다: ${message}`,
  referenceThrew: (path, file, message) => `${path}: 기준 풀이 ${file}에서 오류가 났습니다: ${message}`,
  rejected: (file, validator, message) => `${file}: 올바른 입력이 아닙니다: ${message} (${validator})`,
  checkerThrew: (file, message) => `${file}: 채점 프로그램에서 오류가 났습니다: ${message}`,
  checkerAnswer: (file, found) =>
    `${file}: 채점 프로그램이 ${found}를 돌려주었습니다. true, false 또는 { accepted, message?, multiplier? }여야 합니다.`,

  diskFull: (folder) =>
    `${folder}: 생성한 테스트 데이터를 저장할 공간이 없습니다. 공간을 확보하거나 이 폴더를 지우세요.`,
  notWritable: (folder) => `${folder}: 쓰기 권한이 없어 생성한 테스트 데이터를 저장할 수 없습니다.`,

  exportExists: (target) => `${target}: 이미 있습니다. 다른 위치를 지정하거나 --force로 바꿔 쓰세요.`,
  exportName: (target, slug) => `${target}: 패키지 이름은 문제 이름과 같은 '${slug}' 또는 '${slug}.zip'이어야 합니다.`,
  exportNoFolder: (target) => `${target}: 저장할 폴더가 없습니다.`,
  onlyHereFunction: () => '함수 방식: 표준 입력을 읽는 대신 solution()을 작성하는 문제입니다',
  onlyHereChecker: (kind) => `'${kind}' 채점 방식: 다른 도구는 토큰 단위로 비교합니다`,
  onlyHereCustomChecker: (file) => `TypeScript로 작성한 채점 프로그램 ${file}`,
  onlyHereValidator: (file) => `TypeScript로 작성한 입력 검증 프로그램 ${file}`,
  onlyHereExtension: (file) => `${file}: 난이도, 시간 증가 추세, 기준 풀이의 시간에 따른 효율성 제한`,
  problemExists: (folder) => `${folder}: 이미 있습니다. 다른 이름을 고르세요.`,

  breach: (where, text) => `${where}: ${text}`,
  notPermitted: (path, verdict, permitted) => `${path}의 결과가 ${verdict}입니다. 허용: ${permitted.join(', ')}`,
  notRequired: (required, found) => `${required.join(' 또는 ')}인 케이스가 없습니다. 나온 결과: ${found.join(', ')}`,
  scoreOutside: (group, earned, low, high) =>
    `${group ?? '점수'}: ${earned}점입니다. ${low === high ? `${low}점` : `${low}~${high}점`}이어야 합니다`,
  noMessage: (message) => `메시지에 '${message}'가 들어간 케이스가 없습니다`,
  noMatchingCases: () => '해당하는 테스트 케이스가 없습니다',
};

const TYPES: Readonly<Record<string, string>> = {
  int: 'int(32비트 정수)',
  long: 'long(±(2^53 − 1) 범위의 정수)',
  double: 'double(유한한 수)',
};
