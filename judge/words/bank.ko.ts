// What the bank says, in Korean.
import type { bank as en } from './bank.en.ts';

export const bank: typeof en = {};
