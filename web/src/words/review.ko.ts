// 복습 페이지와 채점 결과 옆에서 복습에 대해 하는 말: 한국어.
import type { review as en } from './review.en.ts';

const ago = (days: number) => (days === 0 ? '오늘' : days === 1 ? '어제' : `${days}일 전`);
const minutes = (ms: number) => `${Math.max(1, Math.round(ms / 60_000))}분`;

export const review: typeof en = {
  title: '복습',
  intro:
    '풀었거나 틀린 문제가 잊을 때쯤 다시 나옵니다. 다시 풀어 보고 얼마나 잘 떠올렸는지 평가하면 다음 시기가 정해집니다.',
  paused: '시험이 진행 중입니다. 복습은 시험이 끝난 뒤에 이어집니다.',
  today: '오늘의 복습',
  nothing: '오늘 복습할 문제가 없습니다.',
  nothingYet: '제출한 문제는 자동으로 다시 나옵니다. 틀린 문제는 금방, 잘 푼 문제는 나중에 나옵니다.',
  done: (count) => `오늘 ${count}문제를 복습했습니다.`,
  heldBack: (count) => `처음 다시 나오는 문제 ${count}개는 다음 날들로 미뤘습니다.`,
  inSettings: '하루 개수 바꾸기',
  why: (standing, days) => `${ago(days)} ${standing}`,
  overdue: (days) => `${days}일 지남`,
  start: '시작',
  startNamed: (name) => `시작: ${name}`,
  suspend: '그만 보기',
  suspendNamed: (name) => `복습에서 그만 보기: ${name}`,
  suspended: '복습하지 않는 문제',
  resume: '다시 보기',
  resumeNamed: (name) => `복습에서 다시 보기: ${name}`,
  waiting: '평가를 기다리는 복습',
  waitingHint: '다시 풀었지만 아직 평가하지 않은 문제입니다. 평가하면 다음 시기가 정해집니다.',
  forecast: '앞으로 며칠',
  dayDue: (count) => `${count}문제`,

  dueToday: (count) => `오늘의 복습 ${count}문제`,
  allNext: '복습과 추천 더 보기',
  next: '다음에 풀 문제',
  nextHint: '지금까지의 기록을 바탕으로 고른, 아직 못 푼 문제입니다.',
  nextNone: '지금 수준에서 풀 만한 문제를 모두 풀었거나, 복습으로 다시 나올 문제만 남았습니다.',
  reasons: {
    exam: '시험에서 풀지 못함',
    onlyEfficiency: '효율성 점수만 남음',
    efficiency: (topic, count) => `효율성 감점 ${count}회: ${topic}`,
    failures: (topic, count) => `오답 ${count}회: ${topic}`,
    longAgo: (topic, days) => `${days}일 동안 풀지 않음: ${topic}`,
    newTopic: (topic) => `처음 만나는 주제: ${topic}`,
    nextLevel: (level) => `지금 수준에 맞음: ${level}`,
  },

  question: '얼마나 잘 떠올렸나요?',
  firstQuestion: '언제 다시 풀어 볼까요?',
  ratings: { again: '다시', hard: '어려움', good: '알맞음', easy: '쉬움' },
  in: (days) => (days === 0 ? '오늘' : days === 1 ? '내일' : `${days}일 뒤`),
  suggested: (rating) => `추천: ${rating}`,
  because: {
    failed: '풀지 못했습니다',
    partial: '일부만 맞았습니다',
    'efficiency-loss': '효율성에서 감점되었습니다',
    attempts: (count) => `${count}번 제출했습니다`,
    slow: (took, usual) => `${minutes(took)} 걸렸습니다. 평소(${minutes(usual)})보다 오래 걸렸습니다`,
    quick: (took, usual) => `한 번에, ${minutes(took)} 만에 풀었습니다. 평소에는 ${minutes(usual)} 걸립니다`,
    'at-once': '한 번에 풀었습니다',
  },
  firstHint: '고르지 않으면 추천대로 다시 나옵니다.',
  rated: (rating, when) => `‘${rating}’으로 평가했습니다. ${when} 다시 나옵니다.`,
  undo: '되돌리기',
  rateCommand: (rating) => `복습 평가: ${rating}`,
  isDue: '복습할 때가 된 문제입니다.',
};
