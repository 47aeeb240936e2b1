// Korean, by the room that speaks.
import { bank } from './bank.ko.ts';
import { cli } from './cli.ko.ts';
import { report } from './report.ko.ts';
import type { en } from './en.ts';

export const ko: typeof en = { bank, cli, report };
