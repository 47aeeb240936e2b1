// 서버 명령이 하는 말: 한국어.
import type { cli as en } from './cli.en.ts';

export const cli: typeof en = {
  serve: {
    about: '브라우저에서 연습할 수 있도록 페이지를 엽니다',
    port: '사용할 포트 (기본값: 4500)',
    data: '제출, 작성 중인 코드, 설정을 저장할 폴더 (기본값: 운영체제의 프로그램 데이터 폴더)',
    noBuild: 'API만 제공합니다. 페이지는 다른 프로그램이 제공합니다',
    ready: (url) => `olsol 주소: ${url}`,
    dataAt: (folder) => `데이터 폴더: ${folder}`,
    stopHint: 'Ctrl+C로 끝냅니다.',
    stopping: '종료합니다. 대기 중인 제출은 다음에 채점합니다.',
    portTaken: (port) =>
      `${port} 포트는 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끝내거나 --port로 다른 포트를 고르세요`,
    portForbidden: (port) => `이 사용자는 ${port} 포트를 쓸 수 없습니다. --port로 1023보다 큰 포트를 고르세요`,
    building: '페이지를 준비하고 있습니다. 업데이트 후 한 번만 합니다 …',
    notBuilt: (detail) => `페이지를 준비하지 못했습니다: ${detail}`,
    requeued: (count) => `끝까지 채점하지 못한 제출 ${count}개를 지금 채점합니다.`,
    bug: (message) => `olsol 자체의 오류: ${message}`,
  },
  submit: {
    about: '풀이를 제출하고 페이지의 기록에 남깁니다',
    argProblem: '문제 이름 (예: stampfree)',
    argFile: '풀이 파일 (.js, .ts, .py, .cpp, .c …)',
    server: '실행 중인 서버 (기본값: http://127.0.0.1:4500. 서버가 없으면 여기에서 채점하고 똑같이 기록합니다)',
    recorded: '기록에 남겼습니다.',
    cancelled: '제출이 취소되었습니다.',
    failed: (why) => `채점하지 못했습니다: ${why}`,
    refused: (why) => `서버가 받지 않았습니다: ${why}`,
    noSlug: (problem) => `'${problem}'은(는) 문제 이름이 아닙니다. olsol list에 나오는 이름을 쓰세요`,
    lost: '서버와 연결이 끊겼습니다. 제출은 저장되어 있으며 결과는 페이지에서 볼 수 있습니다',
    noServer: (url) => `${url}에서 응답이 없습니다. olsol serve로 서버를 시작하세요`,
    notOlsol: (url) => `${url}에서 응답한 것은 olsol이 아닙니다. --server로 서버를 지정하세요`,
    badServer: (url) => `--server ${url}은(는) http://127.0.0.1:4500 같은 주소가 아닙니다`,
  },
  backup: {
    about: '데이터베이스 전체를 파일로 복사합니다. 서버가 실행 중이어도 됩니다',
    argFile: '만들 파일. 이미 있으면 안 됩니다',
    done: (file, mib) => `${file} (${mib} MiB), 검사까지 마쳤습니다.`,
  },
};
