// What the report says, in Korean.
import type { report as en } from './report.en.ts';

export const report: typeof en = {};
