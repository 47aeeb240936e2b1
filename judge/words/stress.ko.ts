// What `olsol stress` says, in Korean.
import type { stress as en } from './stress.en.ts';

export const stress: typeof en = {
  about: '풀이가 틀리는 작은 입력을 찾습니다. --slow를 쓰면 느려지는 크기를 찾습니다',
  argFile: '풀이 파일 (.js, .ts, .py, .cpp, .c 등)',
  optionSeed: '모든 입력을 뽑는 시드. 시드가 같으면 같은 입력으로 시험합니다 (기본값은 무작위)',
  optionTests: '입력을 이만큼 시험하면 멈춥니다 (기본값은 1000개 또는 30초)',
  optionSeconds: '이 시간(초)이 지나면 멈춥니다 (기본값 30, --tests를 쓰면 제한 없음)',
  optionSave: '찾은 입력을 저장할 파일 (기본값 <문제 이름>.stress.in). 이미 있는 파일은 덮어쓰지 않습니다',
  optionSlow: '기준 풀이에 비해 가장 느려지는 입력의 크기와 종류를 찾습니다',
  optionJson: '결과를 JSON으로 출력합니다',
  exitCodes: '\n종료 코드: 0 찾지 못함, 1 찾음, 2 시험하지 못함.',

  testing: (slug, tests, perSecond, seed) => `${slug}: 시험하는 중, 입력 ${tests}개, 초당 ${perSecond}개, 시드 ${seed}`,
  shrinking: (slug, trials, characters) => `${slug}: 입력을 줄이는 중, ${trials}회 실행, ${characters}자`,
  timing: (slug, family, size) => `${slug}: 시간 재는 중, ${family}, ${size}`,
  stopped: '멈췄습니다.',

  labels: {
    seed: '시드',
    tested: '시험',
    shrunk: '줄임',
    saved: '저장',
    again: '다시',
    slowest: '가장 느림',
    took: '시간',
    note: '참고',
  },
  found: (tests) => `${tests}번째 입력에서 틀림`,
  none: (tests) => `입력 ${tests}개에서 기준 풀이와 다른 점이 없음`,
  tested: (tests, seconds, perSecond) => `입력 ${tests}개, ${seconds}초, 초당 ${perSecond}개`,
  shrunk: (from, to, runs) => `${from}자에서 ${to}자로, ${runs}회 실행`,
  irreducible: (characters, runs) => `${characters}자에서 더 줄일 것이 없음, ${runs}회 실행`,
  notSmallest: '줄이기를 도중에 멈췄습니다. 더 작은 입력이 있을 수 있습니다.',
  exhausted: '서로 다른 작은 입력을 더 만들 수 없었습니다.',
  unproven: '이 문제에는 olsol이 실행할 수 있는 입력 검증기가 없어, 등록된 입력과 닮은 입력만 썼습니다.',

  columns: { size: '크기', times: '제한 대비' },
  crossesAt: (size) => `약 ${size}부터 제한을 넘음`,
  familyFailed: (verdict) => `더 재지 않음: ${verdict}`,
  notTimed: '시간이 다 되어 재지 못함',
  familyEnds: {
    whole: '등록된 크기까지 제한 안',
    crossed: '',
    failed: '',
    refused: '더 작은 입력을 만들 수 없음',
    'time-up': '제한 안. 시간이 다 되어 더 큰 크기는 재지 못함',
  },
  failedSomewhere: '틀리는 입력이 있습니다. --slow 없이 실행하면 작은 입력을 찾아 줍니다.',
  nothingTimed: '잰 것이 없음',
  partOfSizes: (part) => (part === '' ? '등록된 크기' : `등록된 크기의 ${part}`),
  slowest: (names, where, isTie) =>
    `${names}${isTie ? ' (차이가 오차 안이라 우열을 가릴 수 없음)' : ''}. ${where}에서 비교`,
  allAlike: (where) => `뚜렷하게 더 느린 종류가 없음. ${where}에서 비교`,
  slowTook: (seconds, budget) => `${budget}초 중 ${seconds}초`,

  noModel: (slug) => `${slug}: 여기서 실행할 수 있는 언어로 된, 비교할 정답 풀이가 없습니다.`,
  noFamilies: (slug) => `${slug}: 기준 풀이가 있는 생성된 효율성 테스트가 없어 크기를 바꿔 볼 수 없습니다.`,
  noInputs: (slug) => `${slug}: 생성기도, 손으로 쓴 작은 입력도 없어 시험할 입력을 만들 수 없습니다.`,
  nothingLegal: (slug, asked, refused) =>
    `${slug}: 작은 입력 ${asked}개 가운데 올바른 것이 하나도 없습니다${refused === '' ? '' : `. 마지막 이유: ${refused}`}. 인자가 작은 생성 테스트나 손으로 쓴 작은 테스트를 추가해 보세요.`,
  referenceFault: (file, why, saved) =>
    `기준 풀이 submissions/${file}이(가) 올바른 입력에서 실패했습니다: ${why}. 입력은 ${saved}에 있습니다.`,
};
