// expect: RE
// A rejection after the main program has ended, with a reason that looks like a limit.
setTimeout(() => Promise.reject(new Error('Isolate was disposed during execution due to memory limit')), 1000);
