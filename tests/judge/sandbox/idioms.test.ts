// Every way in which real solutions read standard input gives them the same lines.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { outputIn } from './program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const SUM = '3\n10 20 30\n';

/** Each program prints the sum of the second line. */
async function check(source: string, input = SUM, expected = '60\n'): Promise<void> {
  expect(await outputIn(sandbox, { source, input })).toBe(expected);
}

const sumOf = (lines: string) =>
  `const its = ${lines}; console.log(its[1].split(' ').map(Number).reduce((a, b) => a + b));`;

const READS: Readonly<Record<string, string>> = {
  'file descriptor 0': sumOf("require('fs').readFileSync(0).toString().trim().split('\\n')"),
  'file descriptor 0 with an encoding': sumOf("require('fs').readFileSync(0, 'utf8').split('\\n')"),
  'file descriptor 0 with utf-8': sumOf("require('fs').readFileSync(0, 'utf-8').split('\\n')"),
  'file descriptor 0 with UTF8 in options': sumOf("require('fs').readFileSync(0, { encoding: 'UTF8' }).split('\\n')"),
  '/dev/stdin': sumOf("require('fs').readFileSync('/dev/stdin').toString().trim().split('\\n')"),
  '/dev/stdin with an encoding': sumOf("require('fs').readFileSync('/dev/stdin', 'utf8').trim().split(/\\r?\\n/)"),
  'dev/stdin': sumOf("require('fs').readFileSync('dev/stdin').toString().split('\\n')"),
  './dev/stdin': sumOf("require('fs').readFileSync('./dev/stdin').toString().split('\\n')"),
  'process.stdin.fd': sumOf("require('fs').readFileSync(process.stdin.fd, 'utf8').split('\\n')"),
  'a string added to the buffer': sumOf("(require('fs').readFileSync(0) + '').split('\\n')"),
  'the node: prefix': sumOf("require('node:fs').readFileSync(0, 'latin1').split('\\n')"),
  'destructured require': `const { readFileSync } = require('fs'); ${sumOf("readFileSync(0, 'ascii').split('\\n')")}`,
  'the platform switch': `
    const fs = require('fs');
    const filePath = process.platform === 'linux' ? '/dev/stdin' : './input.txt';
    ${sumOf("fs.readFileSync(filePath).toString().trim().split('\\n')")}`,
  'a chain of maps': `
    const [[n], numbers] = require('fs').readFileSync('/dev/stdin').toString().trim().split('\\n')
      .map((line) => line.split(' ').map(Number));
    console.log(numbers.reduce((a, b) => a + b, 0));`,
  'words of the whole input': `
    const [n, ...numbers] = require('fs').readFileSync(0, 'utf8').split(/\\s+/).filter(Boolean).map(Number);
    console.log(numbers.reduce((a, b) => a + b, 0));`,
  'bytes by index': `
    const data = require('fs').readFileSync(0); let at = 0;
    const next = () => { while (data[at] < 48) at++; let value = 0; while (data[at] >= 48) value = value * 10 + data[at++] - 48; return value; };
    let sum = 0; for (let n = next(); n > 0; n--) sum += next(); console.log(sum);`,
  'readSync in pieces': `
    const fs = require('fs'); const buffer = Buffer.alloc(4); let text = '';
    for (let n; (n = fs.readSync(0, buffer, 0, 4, null)) > 0;) text += buffer.toString('utf8', 0, n);
    ${sumOf("text.split('\\n')")}`,
  'openSync and readFileSync': `const fs = require('fs'); const fd = fs.openSync('/dev/stdin', 'r'); ${sumOf("fs.readFileSync(fd, 'utf8').split('\\n')")}`,
  'readFile with a callback': `require('fs').readFile('/dev/stdin', 'utf8', (error, text) => { ${sumOf("text.split('\\n')")} });`,
  'fs.promises': `(async () => { ${sumOf("(await require('fs').promises.readFile('/dev/stdin', 'utf8')).split('\\n')")} })();`,
  'fs/promises': `require('fs/promises').readFile('/dev/stdin').then((data) => { ${sumOf("data.toString().split('\\n')")} });`,
  'import of the default': `import fs from 'fs';\n${sumOf("fs.readFileSync(0, 'utf8').split('\\n')")}`,
  'import by name': `import { readFileSync } from 'fs';\n${sumOf("readFileSync('/dev/stdin', 'utf8').split('\\n')")}`,
  'import by another name': `import { readFileSync as read } from "node:fs";\n${sumOf("read(0, 'utf8').split('\\n')")}`,
  'import of the namespace': `import * as fs from 'node:fs'\n${sumOf("fs.readFileSync(0, 'utf8').split('\\n')")}`,
  'dynamic import': `const fs = await import('fs'); ${sumOf("fs.readFileSync(0, 'utf8').split('\\n')")}`,
  'V8 shell readline': "readline(); print(readline().split(' ').map(Number).reduce((a, b) => a + b));",
  'V8 shell readline to the end': `
    let line, sum = 0; readline(); while ((line = readline())) sum += line.split(' ').reduce((a, b) => a + +b, 0); print(sum);`,
};

describe('reading at once', () => {
  for (const [name, source] of Object.entries(READS)) it(name, () => check(source));
});

const LINES: Readonly<Record<string, string>> = {
  'on line and on close': `
    const readline = require('readline');
    const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
    const lines = [];
    rl.on('line', (line) => { lines.push(line); }).on('close', () => { ${sumOf('[...lines]')} process.exit(); });`,
  'close called in the line listener': `
    const rl = require('readline').createInterface({ input: process.stdin }); let count = 0;
    rl.on('line', (line) => {
      if (count++ === 0) return;
      console.log(line.split(' ').map(Number).reduce((a, b) => a + b)); rl.close();
    });
    rl.on('close', () => process.exit(0));`,
  'a read stream of /dev/stdin': `
    const fs = require('fs'); const rl = require('readline').createInterface({ input: fs.createReadStream('/dev/stdin') });
    const all = []; rl.on('line', (line) => all.push(line)); rl.on('close', () => { ${sumOf('all')} });`,
  'once line': `
    const rl = require('readline').createInterface(process.stdin, process.stdout);
    rl.once('line', () => rl.once('line', (line) => { console.log(eval(line.split(' ').join('+'))); rl.close(); }));`,
  'an import of the default': `
    import readline from 'readline';
    const lines = []; const rl = readline.createInterface({ input: process.stdin });
    rl.on('line', (line) => lines.push(line)); rl.on('close', () => { ${sumOf('[...lines]')} });`,
  'an import by name': `
    import { createInterface } from 'node:readline';
    const all = []; createInterface({ input: process.stdin }).on('line', (line) => all.push(line)).on('close', () => { ${sumOf('all')} });`,
  'rl.question': `
    const rl = require('readline').createInterface({ input: process.stdin });
    rl.question('', (n) => { rl.question('', (line) => { ${sumOf('[n, line]')} rl.close(); }); });`,
  'rl.question as a promise': `
    const rl = require('readline').createInterface({ input: process.stdin });
    const ask = (text) => new Promise((resolve) => rl.question(text, resolve));
    (async () => { const n = await ask(''); const line = await ask(''); ${sumOf('[n, line]')} rl.close(); })();`,
  'readline/promises': `
    import * as readline from 'node:readline/promises';
    const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
    const n = await rl.question(''); const line = await rl.question(''); ${sumOf('[n, line]')} rl.close();`,
  'for await over the interface': `
    (async () => {
      const rl = require('readline').createInterface({ input: process.stdin, crlfDelay: Infinity }); const all = [];
      for await (const line of rl) all.push(line);
      ${sumOf('all')}
    })();`,
  'top-level for await': `
    import { createInterface } from 'readline'; const all = [];
    for await (const line of createInterface({ input: process.stdin })) all.push(line);
    ${sumOf('all')}`,
  'the iterator by hand': `
    const rl = require('readline').createInterface({ input: process.stdin });
    const it = rl[Symbol.asyncIterator]();
    (async () => { await it.next(); console.log((await it.next()).value.split(' ').reduce((a, b) => a + Number(b), 0)); })();`,
  'a queue of promises over on line': `
    const rl = require('readline').createInterface({ input: process.stdin }); const got = [], wanted = [];
    rl.on('line', (line) => { const next = wanted.shift(); if (next) next(line); else got.push(line); });
    const line = () => new Promise((resolve) => { if (got.length) resolve(got.shift()); else wanted.push(resolve); });
    (async () => { await line(); console.log((await line()).split(' ').map(Number).reduce((a, b) => a + b)); })();`,
};

describe('reading line by line', () => {
  for (const [name, source] of Object.entries(LINES)) it(name, () => check(source));
});

const STREAMS: Readonly<Record<string, string>> = {
  'on data and on end': `
    let text = ''; process.stdin.on('data', (chunk) => { text += chunk; }); process.stdin.on('end', () => { ${sumOf("text.split('\\n')")} });`,
  'resume and setEncoding': `
    process.stdin.resume(); process.stdin.setEncoding('utf-8'); let text = '';
    process.stdin.on('data', (chunk) => { text += chunk; });
    process.stdin.on('end', (_) => { text = text.trim().split('\\n').map((s) => s.trim()); main(); });
    function main() { ${sumOf('text')} }`,
  'data listener set first, then resume': `
    process.stdin.on('end', () => { ${sumOf("chunks.join('').split('\\n')")} });
    const chunks = []; process.stdin.setEncoding('utf8').on('data', (c) => chunks.push(c)).resume();`,
  'buffers joined': `
    const chunks = []; process.stdin.on('data', (c) => chunks.push(c)).on('end', () => { ${sumOf("Buffer.concat(chunks).toString().split('\\n')")} });`,
  'readable and read': `
    let text = ''; process.stdin.setEncoding('utf8');
    process.stdin.on('readable', () => { let chunk; while ((chunk = process.stdin.read()) !== null) text += chunk; });
    process.stdin.on('end', () => { ${sumOf("text.split('\\n')")} });`,
  'readable and read with an if': `
    let text = ''; process.stdin.on('readable', () => { const chunk = process.stdin.read(); if (chunk) text += chunk.toString(); });
    process.stdin.on('end', () => { ${sumOf("text.split('\\n')")} });`,
  'for await over the stream': `
    let text = ''; for await (const chunk of process.stdin) text += chunk; ${sumOf("text.split('\\n')")}`,
  'process from a module': `
    import { stdin } from 'process'; import process from 'node:process';
    const parts = []; stdin.on('data', (d) => parts.push(d)); process.stdin.once('end', () => { ${sumOf("parts.join('').split('\\n')")} });`,
  'once data':
    "process.stdin.once('data', (chunk) => { const lines = chunk.toString().split('\\n'); console.log(lines[1].split(' ').reduce((a, b) => a + +b, 0)); });",
  addListener: `
    let text = ''; process.stdin.addListener('data', (chunk) => text += chunk).addListener('end', () => { ${sumOf("text.split('\\n')")} });`,
};

describe('reading as a stream', () => {
  for (const [name, source] of Object.entries(STREAMS)) it(name, () => check(source));
});

const EVERY = { ...READS, ...LINES, ...STREAMS };

describe('inputs of other shapes', () => {
  it('CRLF sources run as LF ones do', async () => {
    for (const source of Object.values(EVERY)) await check(source.replaceAll('\n', '\r\n'));
  });
  it('an input without a last line end is read whole', async () => {
    const unlike = ['bytes by index']; // it compares with undefined at the end, in Node too
    for (const [name, source] of Object.entries(EVERY)) if (!unlike.includes(name)) await check(source, SUM.trimEnd());
  });
  it('readline takes the CR of a CRLF input away', async () => {
    for (const source of Object.values(LINES)) await check(source, SUM.replaceAll('\n', '\r\n'));
  });
  it('readFileSync leaves the CR of a CRLF input where it is', () =>
    check("console.log(JSON.stringify(require('fs').readFileSync(0, 'utf8')))", 'a\r\nb\r\n', '"a\\r\\nb\\r\\n"\n'));
  it('text beyond ASCII comes through every door', async () => {
    const input = '안녕 é\n🙂 끝\n';
    await check("process.stdout.write(require('fs').readFileSync(0, 'utf8'))", input, input);
    await check("process.stdout.write(require('fs').readFileSync(0).toString())", input, input);
    await check("process.stdout.write(require('fs').readFileSync(0))", input, input);
    await check(
      "require('readline').createInterface({ input: process.stdin }).on('line', (l) => console.log(l))",
      input,
      input,
    );
    await check("process.stdin.on('data', (d) => process.stdout.write(d))", input, input);
    await check("console.log(require('fs').readFileSync(0).length)", input, `${Buffer.byteLength(input)}\n`);
    await check('print(readline()); print(readline());', input, input);
    const inPieces = `
      const fs = require('fs'); const b = Buffer.alloc(3); const all = [];
      for (let n; (n = fs.readSync(0, b)) > 0;) all.push(Buffer.from(b.subarray(0, n)));
      process.stdout.write(Buffer.concat(all).toString());`;
    await check(inPieces, input, input);
  });
  it('a large buffer that was changed gives the changed text', async () => {
    const source =
      "const b = require('fs').readFileSync(0); b[9000] = 66; const t = b.toString(); console.log(t.length, t[9000], t[8999], t.indexOf('B'));";
    await check(source, 'a'.repeat(20_000), '20000 B a 9000\n');
  });
  it('empty input is an empty text, no line and an end', async () => {
    await check("console.log(JSON.stringify(require('fs').readFileSync(0, 'utf8')))", '', '""\n');
    await check("console.log(require('fs').readFileSync('/dev/stdin').length)", '', '0\n');
    await check(
      "require('readline').createInterface({ input: process.stdin }).on('line', () => console.log('line')).on('close', () => console.log('end'))",
      '',
      'end\n',
    );
    await check("process.stdin.on('data', () => console.log('data')).on('end', () => console.log('end'))", '', 'end\n');
    await check('for await (const chunk of process.stdin) console.log(chunk); console.log(1)', '', '1\n');
    await check('console.log(readline())', '', 'undefined\n');
  });
  it('empty lines in the input are lines', async () => {
    const input = '\n\na\n\n';
    const source =
      "const all = []; require('readline').createInterface({ input: process.stdin }).on('line', (l) => all.push(l)).on('close', () => console.log(JSON.stringify(all)))";
    await check(source, input, '["","","a",""]\n');
  });
  it('what comes after the last read is left alone', () =>
    check(
      "const rl = require('readline').createInterface({ input: process.stdin }); rl.question('', (a) => { console.log(a); rl.close(); });",
      'one\ntwo\n',
      'one\n',
    ));
});

describe('large inputs', () => {
  const line = '123456 '.repeat(1000).trimEnd();
  const count = Math.ceil((50 * 2 ** 20) / (line.length + 1));
  const input = `${line}\n`.repeat(count);
  const PROGRAMS = {
    'a string': "console.log(require('fs').readFileSync(0, 'utf8').trim().split('\\n').length)",
    'a buffer made a string':
      "console.log(require('fs').readFileSync('/dev/stdin').toString().trim().split('\\n').length)",
    bytes: "let n = 0; for (const byte of require('fs').readFileSync(0)) if (byte === 10) n++; console.log(n)",
    'lines by event':
      "let n = 0; require('readline').createInterface({ input: process.stdin }).on('line', () => n++).on('close', () => console.log(n))",
    'lines by await':
      "let n = 0; for await (const l of require('readline').createInterface({ input: process.stdin })) n++; console.log(n); export {}",
    'stream chunks':
      "let t = ''; process.stdin.on('data', (d) => t += d).on('end', () => console.log(t.split('\\n').length - 1))",
  };
  for (const [name, source] of Object.entries(PROGRAMS)) {
    it(`50 MiB come as ${name}`, () => check(source, input, `${count}\n`));
  }
});
