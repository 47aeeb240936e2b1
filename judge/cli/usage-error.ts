// Wrong usage, told in the reader's language: the argument parser words its errors in English only.
import type { Command, CommanderError } from 'commander';
import { nearest } from '../bank/nearest.ts';
import type { Words } from '../words/words.ts';

export function isUsageError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** One sentence or two about what is wrong; undefined when nothing is, and help was all that was lacking. */
export function usageText(
  { code, message }: CommanderError,
  program: Command,
  argv: readonly string[],
  { cli }: Words,
): string | undefined {
  // What the message names stands in quotes.
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const flag = /(--?[\w-]+)/.exec(quoted)?.[1] ?? quoted;
  const command = commandOf(program, argv);
  const help = cli.seeHelp(`olsol ${command === undefined ? '' : `${command.name()} `}--help`);
  switch (code) {
    case 'commander.unknownOption':
      return `${unknownOption(quoted, program, command, cli)} ${help}`;
    case 'commander.unknownCommand':
      return unknownCommand(quoted, program, cli);
    case 'commander.help': {
      const asked = argv[argv.indexOf('help') + 1];
      return argv.includes('help') && asked !== undefined ? unknownCommand(asked, program, cli) : undefined;
    }
    case 'commander.missingArgument':
      return `${cli.missingArgument(quoted)} ${help}`;
    case 'commander.optionMissingArgument':
      return `${cli.missingValue(flag)} ${help}`;
    case 'commander.excessArguments':
      return `${cli.tooManyArguments} ${help}`;
    case 'commander.conflictingOption':
      return cli.conflict(...(message.match(/--[\w-]+/g) as [string, string]));
    case 'commander.invalidArgument': {
      const [, value = '', choices = ''] =
        /argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/.exec(message) ?? [];
      return choices === '' ? `${message} ${help}` : cli.badChoice(flag, value, choices.split(', '));
    }
    default:
      return `${message} ${help}`;
  }
}

/** The command that was given, if it is one. */
function commandOf(program: Command, argv: readonly string[]): Command | undefined {
  return program.commands.find((command) => argv.find((one) => !one.startsWith('-')) === command.name());
}

function unknownOption(flag: string, program: Command, command: Command | undefined, cli: Words['cli']): string {
  const flagsOf = (one: Command) => one.options.flatMap(({ long }) => long ?? []);
  if (command !== undefined) return cli.unknownOption(flag, nearest(flag, flagsOf(command)));
  const isElsewhere = program.commands.some((one) => flagsOf(one).includes(flag));
  return isElsewhere ? cli.optionBeforeCommand(flag) : cli.unknownOption(flag, nearest(flag, flagsOf(program)));
}

function unknownCommand(name: string, program: Command, cli: Words['cli']): string {
  const names = program.commands.map((command) => command.name());
  return cli.unknownCommand(name, nearest(name, names), names);
}
