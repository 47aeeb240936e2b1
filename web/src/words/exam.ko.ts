// 진행 중인 시험에 대한 말: 한국어.
import type { exam as en } from './exam.en.ts';

export const exam: typeof en = {
  bar: '진행 중인 시험',
  left: (time) => `${time} 남음`,
  leftLabel: '남은 시간',
  minutesLeft: (minutes) => `${minutes}분 남았습니다`,
  paused: '일시 정지',
  pause: '일시 정지',
  resume: '계속하기',
  problems: '시험 문제',
  problem: (number, name) => `${number}. ${name}`,
  flagged: '다시 볼 문제',
  flag: '다시 볼 문제로 표시',
  unflag: '표시 지우기',
  attempts: (count) => (count === 0 ? '제출 없음' : `제출 ${count}회`),
  finish: '시험 끝내기',
  finishTitle: '시험을 끝낼까요?',
  finishText: (open) =>
    open === 0
      ? '모든 문제에 제출한 코드가 있습니다. 그 뒤에 고친 코드가 있으면 함께 제출합니다.'
      : `아직 제출하지 않은 문제가 ${open}개 있습니다. 편집기에 있는 코드를 제출하고 시험을 끝냅니다.`,
  finishNow: '지금 끝내기',
  goOn: '계속 풀기',
  timeUp: '시간이 다 되었습니다. 작성한 코드를 제출했습니다.',
  hiddenUntilEnd: '비공개 테스트 결과는 시험이 끝나면 볼 수 있습니다.',
  glimpseTitle: '제출했습니다',
  glimpseGroup: (passed, cases) => `${cases}개 중 ${passed}개 통과`,
};
