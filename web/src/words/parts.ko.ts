// What the shared parts say, in Korean.
import type { parts as en } from './parts.en.ts';

export const parts: typeof en = {
  cancel: '취소',
  close: '닫기',
  copied: '복사했습니다',
  notCopied: '브라우저에서 복사를 허용하지 않았습니다.',
  retry: '다시 시도',
  loading: '불러오는 중…',
  failureTitle: '불러오지 못했습니다.',
  unreachable: '서버가 응답하지 않습니다. 서버가 다시 켜지면 자동으로 이어집니다.',
  unknownFailure: '페이지에 문제가 생겼습니다.',
  details: '자세히',
};
