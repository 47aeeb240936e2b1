// English, by the room that speaks.
import { bank } from './bank.en.ts';
import { checkers } from './checkers.en.ts';
import { cli } from './cli.en.ts';
import { growth } from './growth.en.ts';
import { mutation } from './mutation.en.ts';
import { report } from './report.en.ts';
import { stress } from './stress.en.ts';
import { topics } from './topics.en.ts';
import { verify } from './verify.en.ts';

export const en = { bank, checkers, cli, growth, mutation, report, stress, topics, verify };
