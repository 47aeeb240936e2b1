// The command line as a value: all commands, their shared options, and wrong usage told in the reader's language.
import { Command, Option } from 'commander';
import { BadInput } from '../bad-input.ts';
import { engineOf } from '../room.ts';
import { addCalibrate } from './calibrate.ts';
import { addCi } from './ci.ts';
import { type Context, EXIT } from './context.ts';
import { addDoctor } from './doctor.ts';
import { addExport } from './export.ts';
import { shapeHelp } from './help.ts';
import { addList } from './list.ts';
import { addMutate } from './mutate.ts';
import { addNew } from './new.ts';
import { addRun } from './run.ts';
import { addShow } from './show.ts';
import { addStress } from './stress.ts';
import { isUsageError, usageText } from './usage-error.ts';
import { addVerify } from './verify.ts';

/** Adds one command; its action sets the exit code through `done`. */
export type AddCommand = (program: Command, context: Context, done: (exitCode: number) => void) => void;

/** The commands that need nothing but the judge. */
export const COMMANDS: readonly AddCommand[] = [
  addRun,
  addCi,
  addList,
  addShow,
  addNew,
  addVerify,
  addMutate,
  addStress,
  addExport,
  addCalibrate,
  addDoctor,
];

/** Runs the command line and gives its exit code. Never throws: what goes wrong is printed, in one line. */
export async function runProgram(
  argv: readonly string[],
  context: Context,
  commands: readonly AddCommand[] = COMMANDS,
): Promise<number> {
  let exitCode: number = EXIT.earned;
  const program = buildProgram(context, commands, (code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain({ error, program, argv }, context);
  }
}

function buildProgram(context: Context, commands: readonly AddCommand[], done: (exitCode: number) => void): Command {
  const { cli } = context.words;
  const program = new Command('olsol')
    .description(cli.about)
    .version(engineOf(context.root).olsol, '-V, --version', cli.version)
    .helpCommand('help [command]', cli.helpCommand)
    .showSuggestionAfterError(false);
  for (const add of commands) add(program, context, done);
  for (const command of [program, ...program.commands]) configure(command, context);
  return program;
}

function configure(command: Command, { words, out }: Context): void {
  command
    .exitOverride()
    .helpOption('-h, --help', words.cli.help)
    .configureOutput({ writeOut: out, writeErr: () => {} })
    .addOption(new Option('--lang <lang>', words.cli.optionLang).choices(['ko', 'en']));
  shapeHelp(command, words);
}

type Failed = { readonly error: unknown; readonly program: Command; readonly argv: readonly string[] };

/** Prints one line about what went wrong, and gives the exit code. */
function explain({ error, program, argv }: Failed, { words, err, env }: Context): number {
  const line = (text: string) => err(`olsol: ${text}\n`);
  if (error instanceof BadInput) {
    line(error.say(words));
    return EXIT.unable;
  }
  if (isUsageError(error)) {
    if (error.exitCode === 0) return EXIT.earned;
    const text = usageText(error, program, argv, words);
    if (text === undefined) {
      program.outputHelp();
      return EXIT.earned;
    }
    line(text);
    return EXIT.unable;
  }
  line(words.cli.internal(error instanceof Error ? error.message : String(error)));
  line(words.cli.internalHint);
  if (env.OLSOL_DEBUG && error instanceof Error) err(`${error.stack}\n`);
  return EXIT.unable;
}
