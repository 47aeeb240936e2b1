// What the server's commands say of themselves, in both languages.
import { describe, expect, it } from 'vitest';
import { olsol } from '../../judge/cli/command.ts';

async function help(command: string, lang: string): Promise<string> {
  const { code, out, err } = await olsol([command, '--help', '--lang', lang]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe('serve', () => {
  it('in English', async () =>
    expect(await help('serve', 'en')).toMatchInlineSnapshot(`
    "Usage: olsol serve [options]

    serve the page to practise in the browser

    Options:
      --port <n>        the port to listen on (default: 4500)
      --data <dir>      the folder with your submissions, drafts and settings
                        (default: the system’s data folder for programs)
      --no-build        serve the API alone, for a page that is served by another
                        program
      --problems <dir>  the folder with the problems (default: the bundled ones)
      --lang <lang>     language of all texts: ko or en (default: that of LANG)
      -h, --help        show this help
    "
  `));
  it('in Korean', async () =>
    expect(await help('serve', 'ko')).toMatchInlineSnapshot(`
    "사용법: olsol serve [옵션]

    브라우저에서 연습할 수 있도록 페이지를 엽니다

    옵션:
      --port <n>        사용할 포트 (기본값: 4500)
      --data <dir>      제출, 작성 중인 코드, 설정을 저장할 폴더 (기본값: 운영체제의
                        프로그램 데이터 폴더)
      --no-build        API만 제공합니다. 페이지는 다른 프로그램이 제공합니다
      --problems <dir>  문제 폴더 (기본값은 내장 문제)
      --lang <lang>     모든 글의 언어: ko 또는 en (기본값은 LANG)
      -h, --help        도움말을 보여 줍니다
    "
  `));
});

describe('submit', () => {
  it('in English', async () =>
    expect(await help('submit', 'en')).toMatchInlineSnapshot(`
      "Usage: olsol submit [options] <problem> <file>

      hand in a solution, so that it is kept in the history of the page

      Arguments:
        problem            the name of a problem, such as stampfree
        file               the solution (.js, .ts, .py, .cpp, .c …)

      Options:
        --server <url>     a running server (default: http://127.0.0.1:4500; without
                           one it is judged here and recorded all the same)
        --data <dir>       the folder with your submissions, drafts and settings
                           (default: the system’s data folder for programs)
        --predict <what>   what you expect: a result, how sure you are in percent, and
                           how the work grows, such as solved,80 or
                           efficiency-loss,n^2,60
        --json             print the report as JSON
        --junit <file>     also write JUnit XML
        --markdown <file>  also write Markdown
        --problems <dir>   the folder with the problems (default: the bundled ones)
        --lang <lang>      language of all texts: ko or en (default: that of LANG)
        -h, --help         show this help
      "
    `));
  it('in Korean', async () =>
    expect(await help('submit', 'ko')).toMatchInlineSnapshot(`
      "사용법: olsol submit [옵션] <problem> <file>

      풀이를 제출하고 페이지의 기록에 남깁니다

      인자:
        problem            문제 이름 (예: stampfree)
        file               풀이 파일 (.js, .ts, .py, .cpp, .c …)

      옵션:
        --server <url>     실행 중인 서버 (기본값: http://127.0.0.1:4500. 서버가
                           없으면 여기에서 채점하고 똑같이 기록합니다)
        --data <dir>       제출, 작성 중인 코드, 설정을 저장할 폴더 (기본값:
                           운영체제의 프로그램 데이터 폴더)
        --predict <what>   예상하는 결과와 확신(%), 원하면 시간 복잡도까지 (예:
                           solved,80 또는 efficiency-loss,n^2,60)
        --json             보고서를 JSON으로 출력합니다
        --junit <file>     JUnit XML 파일도 씁니다
        --markdown <file>  Markdown 파일도 씁니다
        --problems <dir>   문제 폴더 (기본값은 내장 문제)
        --lang <lang>      모든 글의 언어: ko 또는 en (기본값은 LANG)
        -h, --help         도움말을 보여 줍니다
      "
    `));
});

describe('backup', () => {
  it('in English', async () =>
    expect(await help('backup', 'en')).toMatchInlineSnapshot(`
    "Usage: olsol backup [options] <file>

    write a copy of the whole database to a file, while the server may be running

    Arguments:
      file           the file to write; it must not exist

    Options:
      --data <dir>   the folder with your submissions, drafts and settings (default:
                     the system’s data folder for programs)
      --lang <lang>  language of all texts: ko or en (default: that of LANG)
      -h, --help     show this help
    "
  `));
  it('in Korean', async () =>
    expect(await help('backup', 'ko')).toMatchInlineSnapshot(`
    "사용법: olsol backup [옵션] <file>

    데이터베이스 전체를 파일로 복사합니다. 서버가 실행 중이어도 됩니다

    인자:
      file           만들 파일. 이미 있으면 안 됩니다

    옵션:
      --data <dir>   제출, 작성 중인 코드, 설정을 저장할 폴더 (기본값: 운영체제의
                     프로그램 데이터 폴더)
      --lang <lang>  모든 글의 언어: ko 또는 en (기본값은 LANG)
      -h, --help     도움말을 보여 줍니다
    "
  `));
});

describe('retro', () => {
  it('in English', async () =>
    expect(await help('retro', 'en')).toMatchInlineSnapshot(`
    "Usage: olsol retro [options] [month]

    look back at a month: what was done, results, what fell short, remarks, goals

    Arguments:
      month             the month, such as 2026-11 (default: this one)

    Options:
      --markdown        as Markdown, ready for a blog (default)
      --json            as JSON, with every number that the text is made of
      --front-matter    begin with the front matter that GitHub Pages (Jekyll) wants
      --out <dir>       write files into this folder, the pictures (SVG) beside the
                        Markdown
      --server <url>    a running server (default: http://127.0.0.1:4500; without
                        one it is judged here and recorded all the same)
      --data <dir>      the folder with your submissions, drafts and settings
                        (default: the system’s data folder for programs)
      --problems <dir>  the folder with the problems (default: the bundled ones)
      --lang <lang>     language of all texts: ko or en (default: that of LANG)
      -h, --help        show this help

    Examples:
      npx olsol retro 2026-11 --markdown
      npx olsol retro 2026-11 --front-matter --out _posts
      npx olsol retro --json
    "
  `));
  it('in Korean', async () =>
    expect(await help('retro', 'ko')).toMatchInlineSnapshot(`
    "사용법: olsol retro [옵션] [month]

    한 달을 돌아봅니다. 한 일, 성과, 아쉬운 점, 느낀 점, 목표를 보여 줍니다

    인자:
      month             돌아볼 달 (예: 2026-11. 기본값: 이번 달)

    옵션:
      --markdown        블로그에 올릴 수 있는 Markdown으로 씁니다 (기본값)
      --json            글의 바탕이 된 숫자까지 모두 JSON으로 씁니다
      --front-matter    GitHub Pages(Jekyll)의 머리말(front matter)로 시작합니다
      --out <dir>       이 폴더에 파일로 씁니다. 그림(SVG)은 Markdown 옆에 둡니다
      --server <url>    실행 중인 서버 (기본값: http://127.0.0.1:4500. 서버가 없으면
                        여기에서 채점하고 똑같이 기록합니다)
      --data <dir>      제출, 작성 중인 코드, 설정을 저장할 폴더 (기본값: 운영체제의
                        프로그램 데이터 폴더)
      --problems <dir>  문제 폴더 (기본값은 내장 문제)
      --lang <lang>     모든 글의 언어: ko 또는 en (기본값은 LANG)
      -h, --help        도움말을 보여 줍니다

    예:
      npx olsol retro 2026-11 --markdown
      npx olsol retro 2026-11 --front-matter --out _posts
      npx olsol retro --json
    "
  `));
});
