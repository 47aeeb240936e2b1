// 시험에 대한 안내: 한국어.
import type { exams as en } from './exams.en.ts';

export const exams: typeof en = {
  own: '내가 만든 시험',
  noExam: (key) => `${key} 시험이 없습니다`,
  noSitting: '기록에 없는 시험입니다',
  unknownProblem: (slug) => `이 시험의 문제가 문제집에 없습니다: ${slug}`,
  tooFew: (place, wanted, found) =>
    `이 시험의 ${place}번째 항목에 낼 문제가 모자랍니다. ${wanted}문제가 필요한데 ${found}문제뿐입니다. 레벨이나 주제를 바꿔 보세요`,
  oneRuns: '다른 시험이 진행 중입니다. 그 시험을 먼저 끝내세요',
  hasEnded: '이미 끝난 시험입니다',
  notNow: '이 시험에서는 할 수 없습니다',
  hiddenNow: '이 문제가 들어 있는 시험이 진행 중입니다. 시험이 끝나면 볼 수 있습니다',
};
