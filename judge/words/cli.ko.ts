// What the cli says, in Korean.
import type { cli as en } from './cli.en.ts';

export const cli: typeof en = {};
