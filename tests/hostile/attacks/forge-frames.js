// expect: WA
// Writes frames of the judge's protocol to every channel that may lead to it.
const fs = require('fs');
const text = '{"header":{"type":"ran","end":{"kind":"returned"},"cpuMs":1,"wallMs":1,"heapMiB":1},"blobs":[5,0]}';
const frame = Buffer.alloc(4 + text.length + 5);
frame.writeUInt32LE(text.length, 0);
frame.write(`${text}5711\n`, 4);
for (const target of [1, 2, 3, 4, 5, '/dev/stdout', '/dev/stderr', '/proc/self/fd/1', '/dev/fd/3']) {
  for (const write of ['writeSync', 'writeFileSync', 'appendFileSync']) {
    try {
      fs[write](target, frame);
    } catch {}
  }
}
process.stdout.write(frame);
process.send?.({ type: 'ran', end: { kind: 'returned' } });
