// 요청이 실패했을 때의 답: 한국어.
import type { http as en } from './http.en.ts';

export const http: typeof en = {
  titles: {
    'bad-request': '요청을 이해할 수 없습니다',
    'not-found': '찾을 수 없습니다',
    conflict: '그사이 다른 내용이 저장되었습니다',
    'too-large': '너무 큽니다',
    busy: '채점기가 바쁩니다',
    forbidden: '허용되지 않습니다',
    misdirected: '여기에서 제공하는 주소가 아닙니다',
    'not-ready': '문제를 사용할 수 없습니다',
    internal: 'olsol에서 오류가 발생했습니다',
    'store-failed': '데이터를 읽거나 쓸 수 없습니다',
    'disk-full': '디스크가 가득 찼습니다',
  },
  invalid: (places) => `다음을 확인하세요: ${places.join(', ')}`,
  notJson: '본문은 application/json으로 보낸 JSON이어야 합니다',
  noHint: (number) => `이 문제에는 ${number}번 힌트가 없습니다`,
  noEditorial: '이 문제에는 해설이 없습니다',
  noImage: (file) => `${file} 이미지가 없습니다`,
  noProblem: (slug, near) =>
    `${slug} 문제가 없습니다${near.length === 0 ? '' : `. 혹시 ${near.join(' 또는 ')}을(를) 찾으셨나요?`}`,
  noRun: '더 이상 남아 있지 않은 실행입니다. 실행 결과는 끝나고 몇 분 뒤에 지워집니다',
  noComparison: '더 이상 남아 있지 않은 비교입니다. 비교 결과는 끝나고 몇 분 뒤에 지워집니다',
  noSubmission: '그런 제출이 없습니다',
  noCase: '그런 테스트 케이스가 없습니다',
  manyCases: '이 문제에는 케이스를 더 추가할 수 없습니다. 먼저 하나를 지우세요',
  hasEnded: '이미 끝났습니다',
  otherDraft: '그사이 다른 곳(예: 다른 탭)에서 코드가 저장되었습니다',
  otherNote: '그사이 다른 곳(예: 다른 탭)에서 메모가 저장되었습니다',
  otherProblem: '같은 문제의 제출끼리만 비교할 수 있습니다',
  notComparable: '컴파일되고 채점까지 끝난 제출끼리만 비교할 수 있습니다',
  emptySource: '코드가 비어 있습니다',
  secretsHidden: '비공개 테스트는 볼 수 없습니다. 설정에서 공개하도록 바꿀 수 있습니다',
  notInstalled: (language, command) =>
    `${language}이(가) 설치되어 있지 않습니다. 다음 명령으로 설치할 수 있습니다: ${command}`,
  languageNotAllowed: (language, allowed) =>
    `이 문제는 ${language}(으)로 풀 수 없습니다. 사용할 수 있는 언어: ${allowed.join(', ')}`,
  badCursor: '기록에서의 위치를 알 수 없습니다. 첫 페이지부터 다시 보세요',
  badArchive: (record, path, detail) =>
    `읽을 수 있는 olsol 내보내기 파일이 아니어서 아무것도 가져오지 않았습니다. ${record + 1}번째 기록${path === '' ? '' : `의 ${path}`}: ${detail}`,
  noZone: (zone) => `zone: 알 수 없는 시간대입니다(${zone}). Asia/Seoul과 같은 이름이어야 합니다`,
  busy: (waiting, seconds) => `대기 중인 작업이 ${waiting}개입니다. ${seconds}초 뒤에 다시 시도하세요`,
};
