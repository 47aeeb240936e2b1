// 기록 페이지의 말: 한국어.
import type { records as en } from './records.en.ts';

export const records: typeof en = {
  title: '기록',
  pagesLabel: '기록',
  pages: { overview: '한눈에 보기' },
  intro: '지금까지 연습한 내용을 모아 보여 줍니다. 숫자를 누르면 해당하는 제출로 이동합니다.',
};
