// What verdicts and standings are called, in Korean.
import type { standings as standingsEn, verdicts as verdictsEn } from './verdicts.en.ts';

export const verdicts: typeof verdictsEn = {
  AC: '정답',
  WA: '오답',
  TLE: '시간 초과',
  MLE: '메모리 초과',
  OLE: '출력 초과',
  RE: '런타임 에러',
  CE: '컴파일 에러',
  SK: '실행 안 함',
  JE: '채점기 오류',
};

export const standings: typeof standingsEn = {
  solved: '해결',
  'efficiency-loss': '효율성 감점',
  partial: '부분 점수',
  failed: '미해결',
  untried: '풀지 않음',
};
