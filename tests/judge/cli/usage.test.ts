import { describe, expect, it } from 'vitest';
import { BANK, filed, olsol } from './command.ts';

const fast = filed('twins/accepted/fast.js');

/** Wrong usage is told in one line on stderr, with nothing on stdout, no stack trace, and exit code 2. */
async function check(args: readonly string[], expected: string, env: Record<string, string> = {}) {
  const { code, out, err } = await olsol(args, { env });
  expect({ args, code, out, err }).toEqual({ args, code: 2, out: '', err: `olsol: ${expected}\n` });
}

describe.concurrent('wrong usage is one line that says what to do', () => {
  it('names the command that was probably meant, else all of them', async () => {
    await check(['lst'], "There is no command 'lst'. Did you mean 'list'?");
    const all =
      'run, ci, list, show, new, verify, mutate, stress, export, calibrate, doctor, serve, submit, exam, retro, backup';
    await check(['nonsense'], `There is no command 'nonsense'. The commands are ${all}.`);
    await check(['help', 'lst'], "There is no command 'lst'. Did you mean 'list'?");
  });

  it('suggests options of the command that was given only', async () => {
    await check(['run', '--onl', 'x'], "There is no option '--onl'. Did you mean --only? See olsol run --help.");
    await check(['run', '--nope', 'x'], "There is no option '--nope'. See olsol run --help.");
    await check(['--problems', 'x', 'list'], 'The option --problems goes behind the command. See olsol --help.');
  });

  it('names what is missing, too much, or in the way', async () => {
    await check(['run'], 'The argument <problem> is missing. See olsol run --help.');
    await check(['run', 'twins'], 'The argument <file> is missing. See olsol run --help.');
    await check(['list', '--level'], 'The option --level needs a value. See olsol list --help.');
    await check(['doctor', 'twins'], 'There are more arguments than this command takes. See olsol doctor --help.');
    const together = '--input and --json cannot be used together.';
    await check(['run', 'twins', fast, '--input', '-', '--json'], together);
  });

  it('names the values that are expected', async () => {
    await check(['list', '--lang', 'fr'], "--lang is 'fr', expected ko, en.");
    await check(['new', 'x', '--mode=both'], "--mode is 'both', expected function, stdio.");
    const jobs = (value: string) => `--jobs is '${value}', expected a whole number from 1 to 64.`;
    for (const value of ['0', '65', 'many']) {
      await check(['run', 'twins', fast, '--jobs', value], jobs(value));
    }
    await check(['list', '--level', '6'], "--level is '6', expected a whole number from 1 to 5.");
    const topics = "No problem has the topic 'hsah'. The topics are hash, mathematics.";
    await check(['list', '--topic', 'hsah', '--problems', BANK], topics);
  });

  it('speaks Korean when asked, by option or environment', async () => {
    const korean = "'lst' 명령은 없습니다. 혹시 'list'인가요?";
    await check(['lst', '--lang', 'ko'], korean);
    await check(['lst'], korean, { LANG: 'ko_KR.UTF-8' });
    await check(['lst', '--lang=en'], "There is no command 'lst'. Did you mean 'list'?", { LANG: 'ko_KR.UTF-8' });
    await check(['run', '--lang', 'ko'], '<problem> 인자가 빠졌습니다. olsol run --help를 참고하세요.');
    const lang = "--lang 값 'fr'이(가) 올바르지 않습니다. ko, en 중 하나여야 합니다.";
    await check(['list', '--lang', 'fr'], lang, { LC_ALL: 'ko_KR.UTF-8' });
  });

  it('names problems and banks that are not there', async () => {
    const near = `There is no problem 'twin' in ${'<root>'}/tests/fixtures/bank. Did you mean 'twins'?`;
    await check(['run', 'twin', fast, '--problems', BANK], near);
    await check(['show', 'twin', '--problems', BANK], near);
    await check(['verify', 'hello', 'twin', '--problems', BANK], near);
    await check(
      ['list', '--problems', '/nowhere'],
      "There is no folder '/nowhere' with problems. Name another with --problems.",
    );
    const empty = `${'<root>'}/judge holds no problems. Name another folder with --problems, or make a problem with olsol new.`;
    await check(['list', '--problems', 'judge'], empty);
    await check(['verify', '--problems', 'judge'], empty);
  });
});

describe('help', () => {
  it('lists all commands with examples and exit codes', async () => {
    const asked = await olsol(['--help']);
    expect(asked).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Usage: olsol [options] <command>

      A judge for coding-test practice: points for correctness, and points for
      efficiency.

      Options:
        -V, --version              show the version
        --lang <lang>              language of all texts: ko or en (default: that of
                                   LANG)
        -h, --help                 show this help

      Commands:
        run <problem> <file...>    judge solutions to one problem and print the report
        ci <folder>                judge every solution in a folder and close with one
                                   line
        list                       list the problems
        show <problem>             print a problem: statement, samples, limits
        new <slug>                 write a complete, verifying skeleton of a problem
        verify [problem...]        prove problems: data, validators, every filed
                                   submission, time limits with clearance
        mutate <problem>           change the model solution in small ways and list
                                   the changes that no correctness case notices
        stress <problem> <file>    look for a small input on which a solution fails,
                                   or (--slow) for the size at which it gets too slow
        export <problem> <target>  write a complete package with all generated data in
                                   it
        calibrate                  measure on this machine how long the same solution
                                   takes in each language
        doctor                     tell what this machine offers: engine, walls of the
                                   sandbox, clock, cache
        serve                      serve the page to practise in the browser
        submit <problem> <file>    hand in a solution, so that it is kept in the
                                   history of the page
        exam                       sit an exam: several problems, one clock; the page
                                   may go on with it
        retro [month]              look back at a month: what was done, results, what
                                   fell short, remarks, goals
        backup <file>              write a copy of the whole database to a file, while
                                   the server may be running
        help [command]             show the help of a command

      Examples:
        npx olsol list
        npx olsol show stampfree
        npx olsol run stampfree solution.ts

      Exit codes: 0 everything was earned, 1 points were lost, 2 olsol could not judge.
      ",
      }
    `);
    expect(await olsol([])).toEqual(asked);
    expect(await olsol(['help'])).toEqual(asked);
    expect(await olsol(['--lang', 'en'])).toEqual(asked);
  });

  it('of a command explains its arguments and options', async () => {
    const asked = await olsol(['run', '--help']);
    expect(asked).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Usage: olsol run [options] <problem> <file...>

      judge solutions to one problem and print the report

      Arguments:
        problem            a slug, a folder or a .zip
        file               solution files (.js, .ts, .py, .cpp, .c and the like)

      Options:
        --only <group>     judge one group only: sample, correctness, efficiency …
        --case <name>      judge one case only, such as 01-small or
                           efficiency/01-small
        --input <file>     run on an input of your own (a file, or - for standard
                           input) and show the output
        --growth           afterwards, measure how the work grows with the input, and
                           which line is to blame
        --watch            judge again whenever the file changes
        --json             print the report as JSON
        --junit <file>     also write JUnit XML
        --markdown <file>  also write Markdown
        --jobs <n>         workers for correctness cases; efficiency cases always run
                           alone
        --problems <dir>   the folder with the problems (default: the bundled ones)
        --lang <lang>      language of all texts: ko or en (default: that of LANG)
        -h, --help         show this help

      Examples:
        npx olsol run stampfree solution.ts
        npx olsol run stampfree solution.js --only sample --watch
        npx olsol run stampfree solution.js --case 03-k-equals-number-of-visits
        npx olsol run stampfree solution.js --input my.in
        npx olsol run ./package.zip first.js second.ts --json

      Exit codes: 0 everything was earned, 1 points were lost, 2 olsol could not judge.
      ",
      }
    `);
    expect(await olsol(['help', 'run'])).toEqual(asked);
  });

  it('in Korean has no English sentence left in it', async () => {
    const commands = [
      'run',
      'ci',
      'list',
      'show',
      'new',
      'verify',
      'stress',
      'export',
      'doctor',
      'serve',
      'submit',
      'retro',
      'backup',
    ];
    for (const command of ['', ...commands]) {
      const { code, out } = await olsol([...command.split(' ').filter(Boolean), '--help', '--lang', 'ko']);
      expect(code).toBe(0);
      // Lines that explain: what stands behind two spaces or more, or is no option, argument or example at all.
      const told = out.split('\n').filter((line) => line.trim() !== '' && !/^ {2}(npx|solutions:| )/.test(line));
      for (const line of told) expect(line).toMatch(/[가-힣]/);
    }
  });

  it('tells the version', async () => {
    expect(await olsol(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
