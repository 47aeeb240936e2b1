// expect: TLE
// An error whose message never lets itself be read.
throw { get message() { for (;;); } };
