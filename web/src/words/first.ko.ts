// The words that are needed before anything is shown, in Korean: those of the frame and of the list of problems.

import type { FirstWords } from './first.en.ts';
import { names } from './names.ko.ts';
import { parts } from './parts.ko.ts';
import { problems } from './problems.ko.ts';
import { shell } from './shell.ko.ts';

export const first: FirstWords = { names, parts, problems, shell };
