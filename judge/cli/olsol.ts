#!/usr/bin/env node
// The command `olsol`: arguments in, exit code out.
import process from 'node:process';
import { createContext } from './context.ts';
import { runProgram } from './program.ts';

const argv = process.argv.slice(2);
process.exitCode = await runProgram(argv, createContext(argv, process));
