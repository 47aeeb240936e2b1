// 복습에 대한 안내: 한국어.
import type { reviews as en } from './reviews.en.ts';

export const reviews: typeof en = {
  paused: '시험이 진행 중입니다. 복습은 시험이 끝난 뒤에 이어서 할 수 있습니다',
  noCard: '이 문제는 아직 채점된 제출이 없어서 복습할 수 없습니다',
  changed: '이미 평가했거나, 페이지를 연 뒤에 바뀐 복습입니다. 페이지를 다시 불러오세요',
};
