// Why a case got its verdict, in Korean.
import type { reasons as en } from './reasons.en.ts';

export const reasons: typeof en = {
  nothing: '(없음)',
  different: (at, expected, found) => `${at}: 기댓값 ${expected}, 출력 ${found}`,
  missing: (at, expected) => (at === '' ? `출력에 없는 값: ${expected}` : `${at}: 기댓값 ${expected}, 출력 없음`),
  unexpected: (at, found) => (at === '' ? `정답에 없는 값: ${found}` : `${at}: 정답에 없는 값 ${found}`),
  places: {
    value: '값',
    length: '길이',
    lengthOf: (path) => `${path}의 길이`,
    line: (number) => `${number}번째 줄`,
    token: (number) => `${number}번째 토큰`,
    spaceBeforeToken: (number) => `${number}번째 토큰 앞 공백`,
  },
  wrong: '오답',
  checkerSays: (message) => `채점 프로그램: ${message}`,
  tooSlow: (times) => `제한의 ${times}배`,
  tooSlowKilled: (seconds, times) => `${seconds}초 초과, 제한의 ${times}배에서 중단`,
  idle: (seconds) => `대부분 대기만 하며 ${seconds}초가 지나도 끝나지 않음`,
  memory: (mib) => `메모리 ${mib} MiB 초과`,
  outputLimit: (kib) => `출력 ${kib} KiB 초과`,
  crashed: (detail) => `프로세스가 비정상 종료됨: ${detail}`,
  withheld: '판정보류: 제한에 너무 가까움, 통과로 처리',
  groupStopped: '실행 안 함: 같은 그룹의 앞 케이스가 틀림',
  groupRequires: (group) => `실행 안 함: '${group}' 그룹을 먼저 통과해야 함`,
  notAsked: '실행 안 함: 선택하지 않은 케이스',
  referenceFailed: (detail) => `기준 풀이 오류(제출한 코드 탓이 아님): ${detail}`,
  judgeFailed: (detail) => `채점기 오류(제출한 코드 탓이 아님): ${detail}`,
  measured: (times, margin, runs) => `제한의 ${times}배 ± ${margin}(${runs}회 실행)`,
  measuredAndWithheld: (measured) => `판정보류: ${measured}, 통과로 처리`,
  part: (earned, max) => `${earned}/${max}점`,
};
