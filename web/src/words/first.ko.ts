// The words that are needed before anything is shown, in Korean: those of the frame and of the list of problems.
import { common } from './common.ko.ts';
import type { FirstWords } from './first.en.ts';
import { problems } from './problems.ko.ts';
import { shell } from './shell.ko.ts';

export const first: FirstWords = { common, problems, shell };
