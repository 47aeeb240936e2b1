// expect: WA
// Reads every file that could hold the answer, and prints what it finds.
const fs = require('fs');
const places = ['1.ans', 'data/sample/1.ans', '../data/secret/1.ans', '/proc/self/environ', '/proc/self/maps', '/proc/1/cmdline', '/etc/passwd', 'problems/sum/data/sample/1.ans', '/dev/fd/3', '/dev/fd/4', 3, 4, 5];
for (const place of places) {
  for (const read of ['readFileSync', 'readdirSync', 'openSync', 'readlinkSync', 'statSync', 'existsSync']) {
    try {
      const found = fs[read](place, 'utf8');
      if (found) console.log(found);
    } catch {}
  }
}
