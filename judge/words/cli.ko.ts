// What the command line says, in Korean.
import type { cli as en } from './cli.en.ts';

/** What the operating system calls by a short name. */
const causes: Readonly<Record<string, string>> = {
  EACCES: '권한이 없습니다',
  EPERM: '권한이 없습니다',
  EROFS: '읽기 전용 디스크입니다',
  EISDIR: '폴더입니다',
  ENOTDIR: '경로의 일부가 폴더가 아닙니다',
  ENOENT: '그런 폴더가 없습니다',
  ENOSPC: '디스크가 가득 찼습니다',
};
const because = (code: string) => causes[code] ?? code;

export const cli: typeof en = {
  about: '정확성과 효율성을 따로 채점하는 코딩 테스트 연습용 채점기입니다.',
  titles: {
    usage: '사용법:',
    arguments: '인자:',
    options: '옵션:',
    commands: '명령:',
    examples: '예:',
    anyOptions: '옵션',
    aCommand: '명령',
  },
  help: '도움말을 보여 줍니다',
  helpCommand: '명령의 도움말을 보여 줍니다',
  version: '버전을 보여 줍니다',
  exitCodes: '\n종료 코드: 0 만점, 1 감점 있음, 2 채점하지 못함.',
  optionLang: '모든 글의 언어: ko 또는 en (기본값은 LANG)',
  optionProblems: '문제 폴더 (기본값은 내장 문제)',
  optionJobs: '정확성 테스트를 돌릴 작업자 수. 효율성 테스트는 언제나 혼자 돌립니다',
  optionJson: '보고서를 JSON으로 출력합니다',
  optionJunit: 'JUnit XML 파일도 씁니다',
  optionMarkdown: 'Markdown 파일도 씁니다',
  argProblem: '문제 이름, 폴더 또는 .zip',
  argFiles: '풀이 파일 (.js, .ts, .py, .cpp, .c 등)',
  run: {
    about: '한 문제의 풀이를 채점하고 보고서를 출력합니다',
    only: '한 그룹만 채점합니다: sample, correctness, efficiency 등',
    case: '한 테스트만 채점합니다. 예: 01-small, efficiency/01-small',
    input: '직접 만든 입력(파일, 표준 입력은 -)으로 실행하고 출력을 보여 줍니다',
    growth: '채점 뒤 입력 크기에 따라 작업량이 어떻게 늘어나는지, 어느 줄 때문인지 측정',
    watch: '파일이 바뀔 때마다 다시 채점합니다',
    watching: (file) => `${file} 파일을 지켜보고 있습니다. 끝내려면 Ctrl+C를 누르세요.`,
  },
  ci: {
    about: '폴더에 있는 모든 풀이를 채점하고 한 줄로 마무리합니다',
    argFolder: '<문제 이름>.확장자, <문제 이름>/<아무 이름>.확장자 또는 목록 파일이 있는 폴더',
    manifest: '풀이와 최소 결과를 적은 YAML 파일 (기본값은 폴더의 olsol-ci.yaml)',
    manifestExample: '목록 파일의 예. at_least는 solved(기본값), efficiency-loss, partial, failed 중 하나입니다:',
    notJudged: '채점하지 못함',
  },
  list: { about: '문제 목록을 보여 줍니다', level: '이 레벨만 (1~5)', topic: '이 주제만' },
  show: {
    about: '문제의 지문, 예제, 제한을 보여 줍니다',
    hints: '힌트도 앞에서부터 이만큼 보여 줍니다',
    noHints: (slug) => `${slug}에는 힌트가 없습니다.`,
    editorial: '해설도 보여 줍니다',
    hint: (number, of) => `힌트 ${number}/${of}`,
    limitSeconds: (seconds) => `${seconds}초`,
    limitMiB: (mib) => `${mib} MiB`,
  },
  new: {
    about: '그대로 검증을 통과하는 문제의 뼈대를 만듭니다',
    argSlug: '폴더 이름: 영문 소문자와 숫자 1~60자',
    mode: 'function(함수를 호출, 기본값) 또는 stdio(입력을 읽고 출력하는 프로그램)',
    done: (folder, verify) =>
      `${folder} 폴더를 만들었습니다. 이대로도 검증(${verify})을 통과합니다. 이제 파일을 하나씩 고쳐 나가세요.`,
  },
  verify: {
    about: '문제를 검증합니다: 데이터, 입력 검증기, 등록된 모든 풀이, 여유를 둔 시간 제한',
    argProblems: '문제 이름, 폴더 또는 zip (기본값은 전체)',
    stress: '빠른 풀이와 느린 풀이를 바쁜 상태(코어마다 프로세스 2개)에서 한 번 더 채점',
    jobs: '한 번에 검증할 문제 수 (기본값은 코어 수만큼, 최대 4)',
    again: '전에 검증했고 그 뒤 바뀌지 않은 문제도 다시 검증합니다',
    correctnessOnly: '시간에 따라 달라지는 것은 뺍니다',
    unusable: '검증할 수 없습니다',
    dataCount: (inputs, invalid) => `입력 ${inputs}개, 잘못된 입력 ${invalid}개`,
  },
  export: {
    about: '생성한 데이터까지 담은 완전한 패키지를 씁니다',
    argTarget: '새 폴더 또는 .zip. 문제 이름과 같아야 합니다: out/stampfree, stampfree.zip',
    force: '이미 있으면 바꿔 씁니다',
    done: (target) => `${target}에 썼습니다.`,
    foreign: '이 형식을 쓰는 다른 도구에서 실행할 수 없는 것:',
  },
  calibrate: {
    about: '같은 풀이가 언어마다 얼마나 걸리는지 이 컴퓨터에서 측정합니다',
    measuring: (slug, at, of) => `${slug} 측정 중 (${at}/${of})`,
    spread: (times, problems) => `JavaScript CPU 시간 기준, 문제에 따라 ${times}배까지 차이 (문제 ${problems}개)`,
    kept: (path) => `${path}에 저장했습니다. 풀이와 같은 언어의 기준 풀이가 없는 문제에 쓰입니다.`,
    nothing: (folder) => `${folder}에 JavaScript와 다른 언어의 모델 풀이를 함께 둔 문제가 없어 비교할 수 없습니다.`,
  },
  doctor: {
    languages: '언어',
    notInstalled: (command) => `설치되어 있지 않음: ${command}`,
    about: '이 컴퓨터의 상태를 알려 줍니다: 엔진, 샌드박스의 보호 장치, 시계, 캐시',
    active: '작동',
    missing: '없음',
    heading: '샌드박스의 보호 장치',
    engine: '엔진',
    cache: '테스트 데이터 캐시',
    selfTest: '격리된 환경에서 풀이를 채점해 보았습니다',
    selfTestFailed: (why) => `격리된 환경에서 풀이를 채점하지 못했습니다: ${why}`,
    noise: (percent) => `같은 작업의 CPU 시간이 ${percent} % 안에서 같았습니다.`,
    noisy: (percent) => `같은 작업의 CPU 시간이 ${percent} %까지 늘었습니다. 컴퓨터가 바빠서 채점이 더 오래 걸립니다.`,
    fine: '필요한 것이 모두 갖추어져 있습니다.',
    weaker: '채점에는 문제가 없습니다. 없는 장치만큼 악의적인 코드에 약해지지만, 직접 쓴 풀이의 결과는 같습니다.',
  },

  preparing: {
    python: 'Python 준비 중, 이 컴퓨터에서 처음 한 번만 (5초쯤)',
    clang: 'C/C++ 컴파일러 준비 중, 이 컴퓨터에서 처음 한 번만 (20초쯤)',
  },
  building: (slug, name, index, total) => `${slug}: 테스트 데이터 만드는 중 ${index}/${total} (${name})`,
  ownInput: {
    typeIt: '입력을 쓰세요. 새 줄에서 Ctrl+D를 누르면 끝납니다.',
    printed: '그 밖에 출력한 것',
    time: (ms, mib) => `CPU ${ms} ms, ${mib} MiB`,
  },
  wrote: (file) => `${file} 파일을 썼습니다`,

  unknownOption: (flag, near) => `'${flag}' 옵션은 없습니다.${near === undefined ? '' : ` 혹시 ${near}인가요?`}`,
  optionBeforeCommand: (flag) => `${flag} 옵션은 명령 뒤에 써야 합니다.`,
  unknownCommand: (name, near, names) =>
    `'${name}' 명령은 없습니다.${near === undefined ? ` 쓸 수 있는 명령: ${names.join(', ')}.` : ` 혹시 '${near}'인가요?`}`,
  missingArgument: (name) => `<${name}> 인자가 빠졌습니다.`,
  missingValue: (flag) => `${flag} 옵션에는 값이 필요합니다.`,
  tooManyArguments: '인자가 너무 많습니다.',
  badChoice: (flag, value, choices) =>
    `${flag} 값 '${value}'이(가) 올바르지 않습니다. ${choices.join(', ')} 중 하나여야 합니다.`,
  badNumber: (flag, value, low, high) =>
    `${flag} 값 '${value}'이(가) 올바르지 않습니다. ${low} 이상 ${high} 이하의 정수여야 합니다.`,
  conflict: (flag, other) => `${flag} 옵션과 ${other} 옵션은 함께 쓸 수 없습니다.`,
  seeHelp: (command) => `${command}를 참고하세요.`,
  inFile: (file, what) => `${file}: ${what}`,
  unknownExtension: (file, extension, known) =>
    `${file}: '${extension}'은(는) 채점할 수 있는 언어의 확장자가 아닙니다. ${known.join(', ')} 중 하나여야 합니다.`,
  notInstalled: (file, language, command) =>
    `${file}: ${language}이(가) 설치되어 있지 않습니다. 다음 명령으로 설치할 수 있습니다: ${command}`,
  languageNotAllowed: (file, language, allowed) =>
    `${file}: 이 문제는 ${language}로 풀 수 없습니다. 쓸 수 있는 언어: ${allowed.join(', ')}.`,
  emptySource: (file) => `${file} 파일이 비어 있어 채점할 것이 없습니다.`,
  largeSource: (file, bytes, limitKiB) =>
    `${file} 파일의 크기는 ${Math.ceil(bytes / 1024)} KiB입니다. 소스는 ${limitKiB} KiB 이하여야 합니다.`,
  notAFile: (file) => `${file}은(는) 파일이 아닙니다. 풀이 파일을 지정하세요.`,
  unreadable: (file, code) =>
    code === 'ENOENT' ? `${file} 파일이 없습니다.` : `${file} 파일을 읽을 수 없습니다: ${because(code)}.`,
  unwritable: (file, code) => `'${file}' 파일을 쓸 수 없습니다: ${because(code)}.`,
  notUtf8: (file) => `${file} 파일은 UTF-8 텍스트가 아닙니다.`,
  noSuchCase: (name, cases) =>
    `'${name}' 테스트가 없습니다. 있는 테스트: ${cases.slice(0, 40).join(', ')}${cases.length > 40 ? ', …' : ''}.`,
  noSuchGroup: (name, groups) => `이 문제에는 '${name}' 그룹이 없습니다. 있는 그룹: ${groups.join(', ')}.`,
  watchOne: '--watch에는 풀이 파일을 하나만 쓸 수 있습니다.',
  noSolutions: (folder) =>
    `${folder} 폴더에 풀이가 없습니다. <문제 이름>.js, <문제 이름>/<아무 이름>.js (또는 .ts, .py, .cpp, .c 등)이나 olsol-ci.yaml이 있어야 합니다.`,
  unknownSlug: (file, slug, near) =>
    `${file}: '${slug}' 문제가 없습니다.${near === undefined ? ' 파일 이름을 문제 이름에 맞추거나 olsol-ci.yaml에 풀이를 적으세요.' : ` 혹시 '${near}'인가요?`}`,
  overlooked: (folder, name, near) => `${folder} 폴더는 건너뜁니다. '${name}' 문제가 없습니다. 혹시 '${near}'인가요?`,
  emptyBank: (folder) =>
    `${folder} 폴더에 문제가 없습니다. --problems로 다른 폴더를 지정하거나 olsol new로 문제를 만드세요.`,
  noSuchTopic: (topic, topics) => `'${topic}' 주제의 문제가 없습니다. 있는 주제: ${topics.join(', ')}.`,
  notAFolder: (folder) => `${folder}은(는) 폴더가 아닙니다. 풀이가 있는 폴더를 지정하세요.`,
  belowStanding: (file, standing, wanted) => `${file}: 결과가 '${standing}'입니다. '${wanted}' 이상이어야 합니다.`,
  internal: (message) => `olsol이 실패했습니다: ${message}`,
  internalHint: '풀이가 아니라 olsol의 문제입니다. OLSOL_DEBUG=1을 설정하면 어디서 났는지 볼 수 있습니다.',
};
