// 효율성 영수증의 문구, 한국어.
import type { GrowthClass } from '../schema/growth.ts';
import type { growth as en } from './growth.en.ts';

const classes: Readonly<Record<GrowthClass, string>> = {
  '1': '1(상수)',
  'log n': 'log n',
  'sqrt n': '√n',
  n: 'n',
  'n log n': 'n log n',
  'n sqrt n': 'n √n',
  'n^2': 'n²',
  'n^2 log n': 'n² log n',
  'n^3': 'n³',
  'worse than n^3': 'n³ 초과',
  '2^n': '2ⁿ',
};

const hidden: Readonly<Record<string, string>> = {
  spread: '전개 구문(`...`) 복사',
  rest: '나머지 구문(`...`) 복사',
  bigint: 'BigInt 연산',
  call: '내장 함수',
};

const callText = (name: string) => hidden[name] ?? `\`${name}\``;

export const growth: typeof en = {
  classes,
  labels: {
    growth: '시간 복잡도',
    reference: '기준 풀이',
    limit: '제한 초과',
    blame: '원인',
    notes: '참고',
    lines: '무거운 줄',
  },
  sure: (growth, percent, next) => `${growth} (확신도 ${percent}%, 다음 후보 ${next})`,
  byTime: 'CPU 시간으로 판단',
  atLargest: (time, variable, size) => `${variable} = ${size}일 때 ${time}`,
  about: (time) => `약 ${time}`,
  milliseconds: (count) => `${count} ms`,
  seconds: (count) => `${count}초`,
  minutes: (count) => `${count}분`,
  hours: (count) => `${count}시간`,
  days: (count) => `${count}일`,
  years: (count) => `${count}년`,
  endless: '끝이 보이지 않음',
  crosses: (variable, size, limit, largest) =>
    `${variable} = ${size} 정도부터 (${variable} = ${largest}일 때 제한 ${limit})`,
  staysBelow: (variable, limit, largest) =>
    `없음, 모든 크기에서 제한 이내 (${variable} = ${largest}일 때 제한 ${limit})`,
  worse: '기준 풀이보다 복잡도가 높음',
  notWorse: '기준 풀이보다 복잡도가 높지 않음(로그 차이는 무시)',
  blame: (line, growth, why, percent) =>
    `${line}번째 줄, ${why === '' ? '' : `${why}: `}${growth} 수준으로 증가 (전체 연산의 ${percent}%)`,
  callInLoop: (name) => `반복문 안의 ${callText(name)}`,
  callIn: (name, within) => `함수 \`${within}\` 안의 ${callText(name)}`,
  call: callText,
  loops: (depth) => (depth === 1 ? '반복문' : `${depth}중 반복문`),
  inFunction: (what, name) => `함수 \`${name}\`의 ${what}`,
  calls: (name) => `함수 \`${name}\` 호출`,
  hiddenCost: (steps, time) =>
    `코드의 연산 횟수는 ${steps} 수준인데 시간은 ${time} 수준으로 늘어납니다. 엔진 안에서 겉보기보다 오래 걸리는 작업(메모리, 긴 문자열, 정규식)이 있습니다`,
  engineHelps: (steps, time) =>
    `연산 횟수는 ${steps} 수준인데 시간은 아직 ${time} 수준입니다. 입력이 작을 때는 엔진이 빠르게 처리하지만 커지면 달라집니다`,
  hotLines: (lines, variable, size) => `${lines.join(' · ')} (${variable} = ${size}일 때의 연산 기준)`,
  hotLine: (line, percent) => `${line}번째 줄 ${percent}%`,
  yours: '내 풀이',
  theReference: '기준 풀이',
  countedSteps: (steps) => `연산 ${steps}회`,
  noLadder: '시간 복잡도 없음: 이 문제의 judge.yaml에 입력 크기 목록(ladder)이 없습니다',
  tooLittle: '시간 복잡도 없음: 풀이를 여러 크기에서 실행하지 못했습니다',
};
