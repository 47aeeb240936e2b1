// English, by the room that speaks.
import { bank } from './bank.en.ts';
import { cli } from './cli.en.ts';
import { report } from './report.en.ts';

export const en = { bank, cli, report };
