// 그래프의 문구, 한국어.
import { durations } from '#judge/words/durations.ko';
import { growthCauses } from '#judge/words/growth-causes.ko';
import { classes } from '#judge/words/growth-classes.ko';
import type { plots as en } from './plots.en.ts';

export const plots: typeof en = {
  ...growthCauses,
  ...durations,
  classes,
  showTable: '표',
  failed: '그래프를 불러오지 못했습니다.',
  failedHint: '같은 데이터를 표에서 볼 수 있습니다.',
  retry: '다시 시도',
  measure: '측정 기준',
  milliseconds: 'CPU 시간(ms)',
  mebibytes: '메모리(MiB)',
  logarithmic: (label) => `${label}, 로그 눈금`,

  growth: {
    title: (variable) => `${variable}에 따른 작업량 증가`,
    time: 'CPU 시간',
    steps: '연산 횟수',
    timeAxis: 'CPU 시간(ms)',
    stepsAxis: '연산 횟수',
    sizeAxis: (variable) => `입력 크기 ${variable}`,
    yours: '내 풀이',
    reference: '기준 풀이',
    limit: '제한',
    fitted: (growth) => `${growth} 곡선`,
    predicted: '예측',
    crossing: (variable, n) => `${variable} ≈ ${n}에서 초과`,
    describe: (sizes, variable, sentence) => `${variable} 크기 ${sizes}개를 나타낸 로그-로그 그래프. ${sentence}`,
  },

  sure: (growth, percent, next) => `내 풀이는 ${growth} 수준으로 증가합니다(확신도 ${percent}, 다음 후보 ${next}).`,
  byTime: '연산 횟수만으로는 다 드러나지 않아 CPU 시간으로 판단했습니다.',
  atLargest: (time, variable, size) => `${variable} = ${size}일 때 ${time} 걸립니다.`,
  referenceGrows: (growth, time) => `기준 풀이는 ${growth} 수준이고 같은 크기에서 ${time} 걸립니다.`,
  worse: '기준 풀이보다 복잡도가 높습니다.',
  notWorse: '기준 풀이보다 복잡도가 높지 않습니다(로그 차이는 무시).',
  crosses: (variable, size, limit, largest) =>
    `${variable} = ${size} 정도부터 제한을 넘습니다(${variable} = ${largest}일 때 제한 ${limit}).`,
  staysBelow: (variable, limit, largest) =>
    `모든 크기에서 제한 이내입니다(${variable} = ${largest}일 때 제한 ${limit}).`,
  blameLine: (line) => `${line}번째 줄`,
  goToLine: (line) => `${line}번째 줄로 이동`,
  blame: (growth, why, percent) => `${why === '' ? '' : `${why}: `}${growth} 수준으로 증가, 전체 연산의 ${percent}`,
  endless: '끝을 알 수 없을 만큼',

  trend: {
    time: '가장 느린 테스트의 시간',
    memory: '최대 메모리',
    ofCase: (name) => `${name}의 시간`,
    submissionAxis: '제출(오래된 순)',
    submission: '번호',
    date: '날짜',
    best: '최고 기록',
    accepted: '통과',
    rejected: '통과 못 함',
    bestAt: (value) => `최고 ${value}`,
    language: '언어와 결과',
    nothing: '아직 측정한 것이 없습니다.',
    describe: (count, first, last, best) => `제출 ${count}개: 처음 ${first}, 최근 ${last}, 최고 기록 ${best}.`,
  },
};
