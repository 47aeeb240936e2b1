// The words that are needed before anything is shown, in English: those of the frame and of the list of problems.
import { names } from './names.en.ts';
import { parts } from './parts.en.ts';
import { problems } from './problems.en.ts';
import { shell } from './shell.en.ts';

export const first = { names, parts, problems, shell };
export type FirstWords = typeof first;
