// 편집기의 문구, 한국어. Monaco 자체의 문구는 Monaco의 것을 따른다.
import { classes } from '#judge/words/growth-classes.ko';
import type { editor as en } from './editor.en.ts';

export const editor: typeof en = {
  loading: '편집기를 불러오는 중',
  failed: '편집기를 불러오지 못했습니다.',
  failedHint: '작성한 코드는 그대로 있습니다.',
  retry: '다시 시도',
  reload: '페이지 새로고침',
  leaveByTab: (key) => `${key} 키를 누르면 Tab 키로 편집기를 벗어날 수 있습니다`,
  tabLeaves: (key) => `Tab 키로 편집기를 벗어남 (${key} 키로 전환)`,
  readOnly: '읽기 전용이라 수정할 수 없습니다.',
  actions: {
    run: '실행',
    submit: '제출',
    save: '저장',
    palette: '페이지 명령 팔레트',
    help: '키보드 단축키',
  },
  heat: {
    note: (percent, growth) => (growth === undefined ? `${percent}%` : `${percent}% · ${classes[growth]}`),
    blamedNote: '병목',
    line: (percent) => `전체 연산의 ${percent}%`,
    work: (count, steps) => `${count}번 실행, 연산 ${steps}회`,
    growth: (growth) => `${growth === 'worse than n^3' ? 'n³보다 빠르게' : `${classes[growth]}에 비례해`} 증가`,
    blamed: '전체 시간 복잡도를 결정하는 줄',
  },
  snippets: {
    count: '0부터 반복',
    repeat: '조건이 참인 동안 반복',
    main: '프로그램 기본 틀',
    readInts: '한 줄에서 정수 입력',
    readList: '정수 n개 입력',
    fastInput: '빠른 입력',
    smallestFirst: '최소 힙',
    queue: '큐',
    breadthFirst: '너비 우선 탐색(BFS)',
    binarySearch: '이분 탐색(매개 변수 탐색)',
    deepRecursion: '재귀 깊이 제한 늘리기',
    sort: '오름차순 정렬',
  },
  missingModule: (name) => `여기에서는 쓸 수 없는 모듈입니다(표준 라이브러리만 사용 가능): ${name}`,
  missingMember: (name) => `모듈에 없는 이름입니다: ${name}`,
  unknownName: (name) => `선언되지 않은 이름입니다: ${name}`,
  vim: {
    command: 'Vim 명령줄',
    failed: 'Vim 키를 불러오지 못했습니다.',
  },
};
