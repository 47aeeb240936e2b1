// expect: TLE
// A Proxy whose every trap is an endless loop.
throw new Proxy(new Error('x'), new Proxy({}, { get: () => () => { for (;;); } }));
