// The words that are needed before anything is shown, in English: those of the frame and of the list of problems.
import { common } from './common.en.ts';
import { problems } from './problems.en.ts';
import { shell } from './shell.en.ts';

export const first = { common, problems, shell };
export type FirstWords = typeof first;
