// What is said of programming languages, in Korean.
import type { languages as en } from './languages.en.ts';

export const languages: typeof en = {
  notInstalled: (language) => `${language} (설치 안 됨)`,
  missing: (language) => `${language} 언어가 설치되어 있지 않습니다.`,
  install: 'olsol 폴더에서 다음 명령을 실행해 설치한 뒤 이 페이지를 새로고침하세요.',
  copyCommand: '명령 복사',
  ready: '사용 가능',
  absent: '설치 안 됨',
};
