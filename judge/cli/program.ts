// The command line as a value: all commands, their shared options, and wrong usage told in the reader's language.
import { Command, type CommanderError, Option } from 'commander';
import { BadInput } from '../bad-input.ts';
import { nearest } from '../bank/nearest.ts';
import { addCi } from './ci.ts';
import { type Context, EXIT } from './context.ts';
import { addDoctor } from './doctor.ts';
import { addExport } from './export.ts';
import { addList } from './list.ts';
import { addNew } from './new.ts';
import { engineOf } from './room.ts';
import { addRun } from './run.ts';
import { addShow } from './show.ts';
import { addVerify } from './verify.ts';

/** Adds one command; its action sets the exit code through `done`. */
export type AddCommand = (program: Command, context: Context, done: (exitCode: number) => void) => void;

const COMMANDS: readonly AddCommand[] = [addRun, addCi, addList, addShow, addNew, addVerify, addExport, addDoctor];

/** Runs the command line and gives its exit code. Never throws: what goes wrong is printed, in one line. */
export async function runProgram(argv: readonly string[], context: Context): Promise<number> {
  let exitCode: number = EXIT.earned;
  const program = buildProgram(context, (code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, program, context);
  }
}

function buildProgram(context: Context, done: (exitCode: number) => void): Command {
  const { cli } = context.words;
  const program = new Command('olsol')
    .description(cli.about)
    .version(engineOf(context.root).olsol, '-V, --version', cli.version)
    .helpOption('-h, --help', cli.help)
    .helpCommand('help [command]', cli.helpCommand)
    .addHelpText('after', cli.exitCodes)
    .showSuggestionAfterError(false);
  for (const add of COMMANDS) add(program, context, done);
  for (const command of [program, ...program.commands]) configure(command, context);
  return program;
}

function configure(command: Command, { words, out }: Context): void {
  const { titles, help } = words.cli;
  const translated: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
    'Global Options:': titles.global,
  };
  command
    .exitOverride()
    .helpOption('-h, --help', help)
    .configureOutput({ writeOut: out, writeErr: () => {} })
    .configureHelp({ styleTitle: (title) => translated[title] ?? title })
    .addOption(new Option('--lang <lang>', words.cli.optionLang).choices(['ko', 'en']));
}

/** Prints one line about what went wrong, and gives the exit code. */
function explain(error: unknown, program: Command, { words, err, env }: Context): number {
  const line = (text: string) => err(`olsol: ${text}\n`);
  if (error instanceof BadInput) {
    line(error.say(words));
    return EXIT.unable;
  }
  if (isUsageError(error)) {
    if (error.exitCode === 0) return EXIT.earned;
    line(usageText(error, program, words.cli));
    return EXIT.unable;
  }
  line(words.cli.internal(error instanceof Error ? error.message : String(error)));
  line(words.cli.internalHint);
  if (env.OLSOL_DEBUG && error instanceof Error) err(`${error.stack}\n`);
  return EXIT.unable;
}

function isUsageError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** Commander words its errors in English only; what it names stands in quotes. */
function usageText({ code, message }: CommanderError, program: Command, cli: Context['words']['cli']): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const flag = /(--?[\w-]+)/.exec(quoted)?.[1] ?? quoted;
  switch (code) {
    case 'commander.unknownOption':
      return cli.unknownOption(quoted, nearest(quoted, flagsOf(program)));
    case 'commander.unknownCommand':
      return cli.unknownCommand(
        quoted,
        nearest(
          quoted,
          program.commands.map((command) => command.name()),
        ),
      );
    case 'commander.missingArgument':
      return cli.missingArgument(quoted);
    case 'commander.optionMissingArgument':
      return cli.missingValue(flag);
    case 'commander.excessArguments':
      return cli.tooManyArguments;
    case 'commander.invalidArgument': {
      const [, value = '', choices = ''] =
        /argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/.exec(message) ?? [];
      return choices === '' ? cli.usage(message) : cli.badChoice(flag, value, choices.split(', '));
    }
    default:
      return cli.usage(message);
  }
}

function flagsOf(program: Command): string[] {
  return [program, ...program.commands].flatMap((command) => command.options.map((option) => option.long ?? ''));
}
