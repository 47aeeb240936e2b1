// Spans of time in the unit that people would use, in Korean.
import type { durations as en } from './durations.en.ts';

export const durations: typeof en = {
  about: (time) => `약 ${time}`,
  seconds: (count) => `${count}초`,
  minutes: (count) => `${count}분`,
  hours: (count) => `${count}시간`,
  days: (count) => `${count}일`,
  years: (count) => `${count}년`,
};
