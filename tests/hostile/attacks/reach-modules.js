// expect: RE
// Tries every module that could leave the isolate, by every spelling. The last refusal is thrown; nothing may be printed.
const names = ['child_process', 'node:child_process', 'worker_threads', 'net', 'http', 'https', 'dgram', 'tls', 'dns', 'vm', 'v8', 'module', 'inspector', 'cluster', 'wasi', 'process/../fs', 'isolated-vm', '/etc/passwd', '__proto__', 'constructor', 'toString', 'node:', ''];
let last;
for (const name of names) {
  for (const spelling of [name, `node:${name}`, { toString: () => name }]) {
    try {
      console.log(require(spelling));
    } catch (error) {
      last = error;
    }
  }
}
throw last;
