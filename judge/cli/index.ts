// The door of the command line: the judge's own commands, and what other rooms need to add theirs.

export { displayWidth, padTo } from '../report/width.ts';
export { bankOf, type Context, createContext, EXIT } from './context.ts';
export { problemsOption, wholeNumber } from './options.ts';
export { checkTargets, printReports, type ReportOptions, writeReports } from './output.ts';
export { type AddCommand, COMMANDS, runProgram } from './program.ts';
export { judgeProgress } from './progress.ts';
export { checkSource, readSource } from './read-source.ts';
export { checkWritable, writeWhole } from './write-file.ts';
