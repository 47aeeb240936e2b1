#!/usr/bin/env node
// The command `olsol`: arguments in, exit code out.
import process from 'node:process';
import { COMMANDS, createContext, runProgram } from '#judge/cli';
import { addBackup } from './backup.ts';
import { addExam } from './exam.ts';
import { addRetro } from './retro.ts';
import { addServe } from './serve.ts';
import { addSubmit } from './submit.ts';

const argv = process.argv.slice(2);
process.exitCode = await runProgram(argv, createContext(argv, process), [
  ...COMMANDS,
  addServe,
  addSubmit,
  addExam,
  addRetro,
  addBackup,
]);
