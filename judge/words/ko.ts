// Korean, by the room that speaks.
import { bank } from './bank.ko.ts';
import { checkers } from './checkers.ko.ts';
import { cli } from './cli.ko.ts';
import type { en } from './en.ts';
import { growth } from './growth.ko.ts';
import { mutation } from './mutation.ko.ts';
import { report } from './report.ko.ts';
import { stress } from './stress.ko.ts';
import { topics } from './topics.ko.ts';
import { verify } from './verify.ko.ts';

export const ko: typeof en = { bank, checkers, cli, growth, mutation, report, stress, topics, verify };
