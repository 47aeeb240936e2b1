// expect: TLE
// A real error whose stack never lets itself be read.
throw Object.defineProperty(new Error('x'), 'stack', { get() { for (;;); } });
