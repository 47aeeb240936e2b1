// expect: AC
// Looks for what Node's own process object can do. The sum is right only if nothing of it is there.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const found = [];
for (const name of ['binding', '_linkedBinding', 'dlopen', 'mainModule', 'kill', 'abort', 'chdir', 'getBuiltinModule', 'permission', 'report', 'send', 'setuid']) {
  if (process[name] !== undefined) found.push(name);
}
for (const make of [console.log, process.exit, require, setTimeout, process.stdout.write, (function () {}), (async () => {}), function* () {}]) {
  const world = make.constructor('return this')();
  for (const name of ['ivm', 'child_process', '_ivm', 'global.process.mainModule', '__olsolBoot', 'internalBinding', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Deno', 'gc', 'd8', 'load', 'quit', 'read']) {
    if (world?.[name] !== undefined) found.push(name);
  }
}
if (Object.keys(process.env).length > 0) found.push('environment');
console.log(found.length === 0 ? a + b : found.join());
