// What the walls around a submitted program are called, and how each is made, in Korean.
import type { protectionDetails as detailsEn, protections as protectionsEn } from './protections.en.ts';

export const protections: typeof protectionsEn = {
  isolate: '격리 실행',
  'no-environment': '환경 변수 차단',
  'node-permissions': 'Node 권한 제한',
  'resource-limits': '자원 제한',
  'memory-watch': '메모리 감시',
  'no-network': '네트워크 차단',
  'process-namespace': '프로세스 분리',
  'no-privileges': '권한 제거',
};

export const protectionDetails: typeof detailsEn = {
  'fresh-isolate': '실행마다 새 V8 격리 환경',
  'only-time-zone': 'TZ=UTC 말고는 없음',
  'own-code-only': '채점기 코드 말고는 파일, 프로세스, 스레드 사용 불가',
  'no-dumps-no-files': '코어 덤프와 파일 쓰기 금지, 열린 파일 64개까지',
  'resident-memory': '프로세스 메모리를 5 ms마다 확인',
  'heap-limit-only': '이 시스템에서는 엔진의 힙 제한만 적용',
  'network-namespace': '네트워크가 없는 네트워크 네임스페이스',
  'pid-namespace': 'PID 네임스페이스, 종료하면 아무것도 남지 않음',
  'user-nobody': 'nobody 사용자, 특권 없음',
  'no-capabilities': '특권 없음, 새 권한 획득 불가',
  'no-new-privileges': '새 권한 획득 불가',
  'not-on-this-system': '이 시스템에서는 쓸 수 없음',
  'util-linux-missing': 'unshare나 setpriv가 설치되지 않음',
  'not-allowed-here': '이 시스템에서 허용하지 않음',
};
