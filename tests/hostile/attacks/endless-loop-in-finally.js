// expect: TLE
// A second endless loop waits in the finally block and in the catch block of the first.
try {
  for (;;);
} catch {
  for (;;);
} finally {
  for (;;);
}
