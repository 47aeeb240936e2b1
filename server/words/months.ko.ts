// 월간 회고의 글: 한국어. 블로그에 그대로 올릴 수 있도록 개인 회고의 말투(-다)로 쓴다.
import type { MonthWords } from './months.en.ts';

const monthName = (month: string) => `${Number(month.slice(5))}월`;

export const months: MonthWords = {
  title: (month) => `${month.slice(0, 4)}년 ${monthName(month)} 회고`,
  sections: {
    done: '한 일',
    results: '성과',
    short: '아쉬운 점',
    remarks: '느낀 점',
    goals: '이번 달 목표 점검',
    next: '다음 달 목표',
  },
  nothing: (month, isOver) =>
    isOver ? `${monthName(month)}에는 문제를 풀지 않았다.` : `${monthName(month)}에는 아직 문제를 풀지 않았다.`,
  practised: ({ month, days, submissions, tried, solved, isNew }) =>
    `${monthName(month)}에는 ${days === 1 ? '하루' : `${days}일`} 동안 ${tried}문제를 붙잡고 ${submissions}번 제출했다. ${
      solved === 0
        ? '끝까지 푼 문제는 아직 없다.'
        : `그중 ${solved}문제를 풀었${
            isNew === solved
              ? '고, 모두 처음 푼 문제다.'
              : isNew === 0
                ? '고, 모두 전에 풀었던 문제를 다시 풀었다.'
                : `고, ${isNew}문제는 처음 푼 문제다.`
          }`
    }`,
  active: (hours) => `제출이 있었던 30분 단위로 세어 보면 ${hours}시간쯤 된다.`,
  levels: (levels) =>
    `레벨별로는 ${levels.map(([level, count]) => `레벨 ${level} 문제 ${count}개`).join(', ')}를 풀었다.`,
  topics: (topics) => `주제로는 ${topics.map(([name, count]) => `${name}(${count})`).join(', ')} 등을 많이 다뤘다.`,
  compared: ({ month, solved, before, days, daysBefore }) => {
    const dayPart =
      days === daysBefore
        ? '연습한 날 수는 같다'
        : `연습한 날은 ${Math.abs(days - daysBefore)}일 ${days > daysBefore ? '늘었다' : '줄었다'}`;
    return solved === before
      ? `${monthName(month)}과 같은 수의 문제를 풀었고, ${dayPart}.`
      : `${monthName(month)}보다 ${Math.abs(solved - before)}문제를 ${solved > before ? '더' : '덜'} 풀었고, ${dayPart}.`;
  },
  solvedOfLevel: (level, names) => `${level === undefined ? '레벨 없음' : `레벨 ${level}`}: ${names.join(', ')}`,
  more: (count) => `외 ${count}문제`,
  noExams: '이번 달에는 시험을 보지 않았다.',
  examsHere: (count) => `모의 시험을 ${count}번 봤다.`,
  exam: ({ day, name, line, points }) => `${day} ${name}: **${line}** (${points}점)`,
  testsElsewhere: (count) => `다른 곳에서는 시험을 ${count}번 봤다.`,
  test: ({ day, name, line, stages }) =>
    `${day} ${name}${line === undefined ? '' : `: **${line}**`}${stages.length === 0 ? '' : ` (${stages.join(', ')})`}`,
  goalsMet: (met, all) =>
    met === all ? `이번 달 목표 ${all}개를 모두 이뤘다.` : `이번 달 목표 ${all}개 중 ${met}개를 이뤘다.`,
  noLosses: '효율성 점수를 잃은 제출은 없었다.',
  losses: (count) => `답은 맞았지만 효율성에서 점수를 잃은 제출이 ${count}번 있었다.`,
  lossesCompared: (month, change) =>
    change === 0
      ? `${monthName(month)}과 같은 횟수다.`
      : `${monthName(month)}보다 ${Math.abs(change)}번 ${change > 0 ? '많다' : '적다'}.`,
  lost: (name, count, isMended) =>
    `${name} (${count}번)${isMended ? ', 결국 고쳐서 다 풀었다' : ', 아직 고치지 못했다'}`,
  causes: '점수를 잃은 원인은 이런 것들이었다.',
  cause: (cause, count, names) => `${cause}: ${count}번 (${names.join(', ')})`,
  unsolved: (names) => `붙잡았지만 아직 풀지 못한 문제: ${names.join(', ')}.`,
  noGoals: '아직 정하지 않았다.',
  goal: {
    solve: (count, level, topic) =>
      `${level === undefined ? '' : `레벨 ${level} `}${topic === undefined ? '' : `${topic} `}문제 ${count}개 풀기`,
    'no-loss': (topic) => `${topic === undefined ? '' : `${topic} 문제에서 `}효율성 감점 받지 않기`,
    exams: (count) => `모의 시험 ${count}번 보기`,
    days: (count) => `${count}일 이상 연습하기`,
  },
  got: (got, count) => `${got}/${count}`,
  lostTimes: (count) => `${count}번 감점`,
  plots: {
    days: (month) => `${monthName(month)}의 날짜별 제출 수`,
    levels: (month) => `${monthName(month)}에 푼 레벨별 문제`,
    topics: (month) => `${monthName(month)}에 푼 주제별 문제`,
    level: (level) => `레벨 ${level}`,
    noLevel: '레벨 없음',
    summary: (parts) => parts.join(', '),
    count: (count) => `${count}문제`,
    submissions: (count) => `제출 ${count}번`,
  },
  outcomes: { pass: '합격', fail: '불합격', pending: '대기', withdrew: '포기' },
  stages: { document: '서류', test: '코테', assignment: '과제', interview: '인터뷰' },
  otherText: '그사이 다른 곳(예: 다른 탭)에서 이 회고가 저장되었습니다',
  noText: '저장된 글이 없습니다',
  otherGoals: '그사이 다른 곳(예: 다른 탭)에서 목표가 바뀌었습니다',
  noPlot: '이 달에는 그릴 내용이 없습니다',
};
