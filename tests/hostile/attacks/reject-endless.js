// expect: RE|TLE
// An unhandled rejection whose reason never lets itself be read: the whole process has to be killed then. RE would be as right.
Promise.reject({ get message() { for (;;); }, get stack() { for (;;); }, get name() { for (;;); }, toString() { for (;;); } });
