// What the store says, in Korean: what is wrong with the place where everything is kept, and what to do.
import type { StoreWords } from '../store/store-error.ts';

export const store: StoreWords = {
  newer: ({ place, unknown }) =>
    `${place}: 더 새로운 버전의 olsol에서 만든 데이터입니다(이 버전이 모르는 '${unknown}' 항목이 있습니다). olsol을 업데이트하거나 --data로 다른 폴더를 지정하세요.`,
  damaged: ({ place, detail }) =>
    `${place}: 데이터가 손상되었습니다(${detail}). 아무것도 바꾸지 않았습니다. 백업으로 교체하거나 --data로 다른 폴더를 지정하세요.`,
  locked: ({ place, pid }) =>
    `${place}: 다른 olsol 서버가 사용 중입니다${pid === undefined ? '' : `(프로세스 ${pid})`}. 그 서버를 종료하거나 --data로 다른 폴더를 지정하세요.`,
  unwritable: ({ place, detail }) =>
    `${place}: 쓸 수 없습니다(${detail}). 쓰기 권한을 확인하거나 --data로 다른 폴더를 지정하세요.`,
  full: ({ place }) =>
    `${place}: 디스크에 남은 공간이 없습니다. 일부만 저장된 데이터는 없으니, 공간을 확보한 뒤 다시 시도하세요.`,
  unreachable: ({ place, detail }) => `${place}: 데이터베이스에 연결할 수 없습니다(${detail}).`,
  missing: ({ place }) => `${place}: 데이터베이스가 없습니다. --data로 데이터 폴더를 지정하세요.`,
  exists: ({ place }) => `${place}: 이미 있는 파일입니다. 백업은 기존 파일을 덮어쓰지 않으니 다른 이름을 지정하세요.`,
  'no-backup': ({ place }) => `${place}: PostgreSQL 데이터베이스입니다. pg_dump로 백업하세요.`,
  neverEnded: '채점하는 동안 서버가 세 번 중단되어, 더는 자동으로 다시 채점하지 않습니다.',
};
