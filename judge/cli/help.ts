// The look of --help: titles and placeholders in the reader's language, columns that know wide letters, and examples.
import type { Command } from 'commander';
import { displayWidth } from '../report/width.ts';
import type { Words } from '../words/words.ts';

/** What one would type, by command; `''` is the program itself. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '': ['olsol list', 'olsol show stampfree', 'olsol run stampfree solution.ts'],
  run: [
    'olsol run stampfree solution.ts',
    'olsol run stampfree solution.js --only sample --watch',
    'olsol run stampfree solution.js --case 03-k-equals-number-of-visits',
    'olsol run stampfree solution.js --input my.in',
    'olsol run ./package.zip first.js second.ts --json',
  ],
  ci: ['olsol ci solutions', 'olsol ci solutions --junit report.xml --problems my-bank'],
  list: ['olsol list --level 2', 'olsol list --topic hash --lang ko'],
  show: ['olsol show stampfree', 'olsol show stampfree --hints 1', 'olsol show stampfree --editorial --lang ko'],
  new: ['olsol new mysum', 'olsol new mysum --mode stdio --problems my-bank'],
  verify: ['olsol verify', 'olsol verify stampfree evenstairs', 'olsol verify --problems my-bank --correctness'],
  retro: ['olsol retro 2026-11 --markdown', 'olsol retro 2026-11 --front-matter --out _posts', 'olsol retro --json'],
  export: ['olsol export stampfree stampfree.zip', 'olsol export stampfree out/stampfree --force'],
};

const MANIFEST_EXAMPLE = `  solutions:
    stampfree: stampfree.js
    evenstairs: { files: [first.js, second.ts], at_least: efficiency-loss }
`;

/** Commands whose exit code is worth asking for. */
const JUDGING: ReadonlySet<string> = new Set(['', 'run', 'ci']);

export function shapeHelp(command: Command, { cli }: Words): void {
  const name = command.parent === null ? '' : command.name();
  const titles: Readonly<Record<string, string>> = {
    'Usage:': cli.titles.usage,
    'Arguments:': cli.titles.arguments,
    'Options:': cli.titles.options,
    'Commands:': cli.titles.commands,
  };
  command.configureHelp({
    displayWidth,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => placeholders(usage, cli),
    // The descriptions name the choices and defaults themselves, in the reader's language.
    optionDescription: (option) => option.description,
    subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(termOf)].join(' '),
  });
  const examples = (EXAMPLES[name] ?? []).map((line) => `  npx ${line}\n`).join('');
  if (examples !== '') command.addHelpText('after', `\n${cli.titles.examples}\n${examples.trimEnd()}`);
  if (name === 'ci') command.addHelpText('after', `\n${cli.ci.manifestExample}\n${MANIFEST_EXAMPLE.trimEnd()}`);
  if (JUDGING.has(name)) command.addHelpText('after', cli.exitCodes);
}

function placeholders(usage: string, { titles }: Words['cli']): string {
  return usage.replace('[options]', `[${titles.anyOptions}]`).replace('[command]', `<${titles.aCommand}>`);
}

function termOf(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
