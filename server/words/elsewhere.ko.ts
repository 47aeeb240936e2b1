// 외부 시험 기록에 대한 안내: 한국어.
import type { elsewhere as en } from './elsewhere.en.ts';

export const elsewhere: typeof en = {
  columns: {
    day: '날짜',
    name: '이름',
    result: '결과',
    problems: '문제 수',
    document: '서류',
    test: '코테',
    assignment: '과제',
    interview: '인터뷰',
    notes: '메모',
  },
  otherColumns: {
    day: ['일자', '응시일', '시험일'],
    name: ['회사', '회사명', '기업', '기업명', '시험', '시험명', '회사/시험', '회사 또는 시험'],
    result: ['성적', '점수', '푼 문제'],
    problems: ['문제', '총 문제', '전체 문제'],
    document: ['서류전형', '서류 결과'],
    test: ['코딩테스트', '코테 결과', '코딩 테스트'],
    assignment: ['과제전형', '과제 테스트'],
    interview: ['면접', '면접전형'],
    notes: ['비고', '노트'],
  },
  outcomes: { pass: '합격', fail: '불합격', pending: '대기', withdrew: '포기' },
  otherOutcomes: {
    pass: ['통과', '합', '붙음'],
    fail: ['탈락', '불합', '떨어짐'],
    pending: ['대기중', '진행중', '결과 대기', '미정'],
    withdrew: ['철회', '불참', '중도 포기'],
  },
  noTest: '기록에 없는 시험입니다',
  tooMany: (most) => `외부 시험은 ${most}개까지 기록할 수 있습니다. 먼저 몇 개를 지우세요`,
  otherTest: '그사이 다른 곳(예: 다른 탭)에서 이 시험의 기록이 바뀌었습니다',
  fileWrong: (count) => `아무것도 추가하지 않았습니다. 파일에서 ${count}곳을 먼저 고쳐야 합니다`,
  emptyFile: '빈 파일입니다. 첫 줄에는 열 이름이 있어야 합니다',
  openQuote: '따옴표가 잘못되었습니다. 따옴표는 칸 전체를 감싸고 닫혀야 합니다',
  unknownColumn: (known) => `모르는 열입니다. 사용할 수 있는 열: ${known}`,
  columnTwice: '같은 열이 두 번 있습니다',
  missingColumn: (column) => `‘${column}’ 열이 없습니다`,
  moreCells: (found, wanted) =>
    `첫 줄의 열은 ${wanted}개인데 이 줄에는 ${found}칸이 있습니다. 쉼표가 든 글은 따옴표로 감싸세요`,
  unknownOutcome: (found, known) => `‘${found}’은(는) 알 수 없는 결과입니다. ${known} 가운데 하나를 쓰거나 비워 두세요`,
  badDay: (found) => `‘${found}’은(는) 날짜가 아닙니다. 2026-11-28처럼 쓰세요`,
  fileName: '외부-시험',
};
