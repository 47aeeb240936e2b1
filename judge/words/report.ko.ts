// What the report says, in Korean.
import { protectionDetails, protections } from './protections.ko.ts';
import { reasons } from './reasons.ko.ts';
import type { report as en } from './report.en.ts';
import { standings, verdicts } from './verdicts.ko.ts';

export const report: typeof en = {
  ...reasons,
  verdicts,
  standings,
  groups: { sample: '예제', correctness: '정확성', efficiency: '효율성', secret: '비공개 테스트' },
  samplesPassed: '예제 통과',
  samplesFailed: '예제 실패',
  protectionDetails,
  protections,

  heads: { cpu: 'CPU ms', limit: '제한 ms', memory: 'MiB', reference: '기준 ms', ratio: '기준 대비' },
  columns: {
    problem: '문제',
    file: '파일',
    result: '결과',
    points: '점수',
    verdict: '판정',
    case: '케이스',
    note: '이유',
  },

  warnings: {
    'plain-long': (lines) =>
      `여기서 long은 다른 채점 서버의 64비트와 달리 32비트입니다(${lines.join(', ')}행). long long을 사용하세요`,
  },
  labels: {
    warning: '경고',
    result: '결과',
    limits: '제한',
    engine: '환경',
    guards: '보호',
    input: '입력',
    expected: '기댓값',
    output: '출력',
    console: '콘솔',
  },
  ratio: (times) => `${times}배`,
  moreLines: (count) => `… ${count}줄 더 있음`,

  caseLimits: (timeMs, memoryMiB, output) => `CPU ${timeMs} ms, 메모리 ${memoryMiB} MiB, 출력 ${output}`,
  efficiencyLimit: (times, file, language, floorMs) =>
    `효율성: 이 컴퓨터에서 잰 기준 풀이 ${file}(${language}) CPU 시간의 ${times}배, 최소 ${floorMs} ms`,
  otherLanguage: (reference, times, candidate, how) =>
    `${reference}, ${candidate}에는 ${times}배 적용${how === '' ? '' : `, ${how}`}`,
  usualTimes: '측정하지 않은 일반적인 값(olsol calibrate로 측정)',
  measuredTimes: (date) => `${date} 이 컴퓨터에서 측정`,
  allGuards: (count) => `${count}가지 모두 적용`,
  someGuards: (active, count, missing) => `${count}가지 중 ${active}가지 적용, 빠진 것: ${missing}`,

  otherCases: (count) => `외 ${count}개 케이스`,
  leftOut: (count) => `너무 길어서 나머지 풀이 ${count}개의 상세 결과는 생략했습니다.`,
};
