// expect: TLE
// The exit code never lets itself be read.
Object.defineProperty(process, 'exitCode', { get() { for (;;); } });
