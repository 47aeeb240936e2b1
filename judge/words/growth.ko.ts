// 효율성 영수증의 문구, 한국어.
import type { GrowthClass } from '../schema/growth.ts';
import type { growth as en } from './growth.en.ts';

const classes: Readonly<Record<GrowthClass, string>> = {
  '1': '1 (상수)',
  'log n': 'log n',
  'sqrt n': '√n',
  n: 'n',
  'n log n': 'n log n',
  'n sqrt n': 'n √n',
  'n^2': 'n²',
  'n^2 log n': 'n² log n',
  'n^3': 'n³',
  'worse than n^3': 'n³보다 큼',
  '2^n': '2ⁿ',
};

const hidden: Readonly<Record<string, string>> = {
  spread: '전개 구문(`...`)의 복사',
  rest: '나머지 구문(`...`)의 복사',
  bigint: 'BigInt 연산',
  call: '내장 함수',
};

const callText = (name: string) => hidden[name] ?? `\`${name}\``;

export const growth: typeof en = {
  classes,
  labels: {
    growth: '증가율',
    reference: '모범 풀이',
    limit: '제한 초과',
    blame: '원인',
    notes: '참고',
    lines: '무거운 줄',
  },
  sure: (growth, percent, next) => `${growth} (확신 ${percent}%, 다음 후보 ${next})`,
  byTime: 'CPU 시간으로 판단',
  atLargest: (time, variable, size) => `${variable} = ${size}일 때 약 ${time}`,
  milliseconds: (count) => `${count} ms`,
  seconds: (count) => `${count}초`,
  minutes: (count) => `${count}분`,
  hours: (count) => `${count}시간`,
  days: (count) => `${count}일`,
  years: (count) => `${count}년`,
  longer: '기다릴 수 없을 만큼 오래',
  crosses: (variable, size, limit, largest) =>
    `${variable}이(가) 약 ${size}을(를) 넘으면 제한을 초과합니다 (${variable} = ${largest}에서 제한 ${limit})`,
  staysBelow: (variable, limit, largest) =>
    `모든 크기에서 제한 안에 듭니다 (${variable} = ${largest}에서 제한 ${limit})`,
  worse: '모범 풀이보다 높은 차수로 늘어납니다',
  notWorse: '로그를 빼면 모범 풀이와 같거나 더 느리게 늘어납니다',
  blame: (line, growth, why, percent) =>
    `${line}번째 줄이 ${growth} 꼴로 늘어납니다${why === '' ? '' : `: ${why}`} (전체 단계의 ${percent}%)`,
  callInLoop: (name) => `반복문 안의 ${callText(name)}`,
  callIn: (name, within) => `함수 \`${within}\` 안의 ${callText(name)}`,
  call: callText,
  loops: (depth) => (depth === 1 ? '반복문' : `${depth}중 반복문`),
  inFunction: (what, name) => `함수 \`${name}\`의 ${what}`,
  calls: (name) => `함수 \`${name}\` 호출`,
  hiddenCost: (steps, time) =>
    `코드의 단계 수는 ${steps} 꼴인데 시간은 ${time} 꼴로 늘어납니다. 보이는 것보다 엔진 안에서 더 드는 작업이 있습니다 (메모리, 긴 문자열, 정규식)`,
  engineHelps: (steps, time) =>
    `단계 수는 ${steps} 꼴인데 시간은 아직 ${time} 꼴입니다. 작은 크기에서는 엔진이 빠르게 처리하지만, 더 큰 입력에서는 달라집니다`,
  hotLines: (lines, variable, size) => `${lines.join(' · ')} (${variable} = ${size}에서 센 단계 기준)`,
  hotLine: (line, percent) => `${line}번째 줄 ${percent}%`,
  yours: '내 풀이',
  theReference: '모범 풀이',
  countedSteps: (steps) => `${steps}단계`,
  noLadder: '증가율 없음: 이 문제의 judge.yaml에 크기 단계(ladder)가 없습니다',
  tooLittle: '증가율 없음: 여러 크기에서 풀이를 실행하지 못했습니다',
};
