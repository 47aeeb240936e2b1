// What things are called, in Korean.
import { standings, verdicts } from '#judge/words/verdicts.ko';
import type { names as en } from './names.en.ts';

export const names: typeof en = {
  standings,
  verdicts,
  modes: { function: '함수 작성', stdio: '표준 입출력' },
  groups: { sample: '예제', correctness: '정확성 테스트', efficiency: '효율성 테스트', secret: '비공개 테스트' },
  level: (level) => `Lv. ${level}`,
  points: (earned, max) => `${max}점 중 ${earned}점`,
};
