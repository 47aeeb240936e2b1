// expect: OLE|TLE
// Goes on printing after the limit, whatever is thrown; the time is up before anybody looks at the output.
for (;;) {
  try {
    process.stdout.write('x'.repeat(1000));
  } catch {}
}
