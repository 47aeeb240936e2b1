// 효율성 분석의 문구, 한국어.
import { durations } from './durations.ko.ts';
import type { growth as en } from './growth.en.ts';
import { growthCauses } from './growth-causes.ko.ts';
import { classes } from './growth-classes.ko.ts';

export const growth: typeof en = {
  ...growthCauses,
  ...durations,
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
  milliseconds: (count) => `${count} ms`,
  endless: '끝이 보이지 않음',
  crosses: (variable, size, limit, largest) =>
    `${variable} = ${size} 정도부터 (${variable} = ${largest}일 때 제한 ${limit})`,
  staysBelow: (variable, limit, largest) =>
    `없음, 모든 크기에서 제한 이내 (${variable} = ${largest}일 때 제한 ${limit})`,
  worse: '기준 풀이보다 복잡도가 높음',
  notWorse: '기준 풀이보다 복잡도가 높지 않음(로그 차이는 무시)',
  blame: (line, growth, why, percent) =>
    `${line}번째 줄, ${why === '' ? '' : `${why}: `}${growth} 수준으로 증가 (전체 연산의 ${percent}%)`,
  hotLines: (lines, variable, size) => `${lines.join(' · ')} (${variable} = ${size}일 때의 연산 기준)`,
  hotLine: (line, percent) => `${line}번째 줄 ${percent}%`,
  yours: '내 풀이',
  theReference: '기준 풀이',
  countedSteps: (steps) => `연산 ${steps}회`,
  noLadder: '시간 복잡도 없음: 이 문제의 judge.yaml에 입력 크기 목록(ladder)이 없습니다',
  tooLittle: '시간 복잡도 없음: 풀이를 여러 크기에서 실행하지 못했습니다',
};
