// expect: TLE
// An error class whose name never lets itself be read.
class Odd extends Error {
  get name() {
    for (;;);
  }
}
throw new Odd('x');
