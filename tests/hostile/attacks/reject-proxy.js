// expect: RE|TLE
// The same with a Proxy.
Promise.reject(new Proxy(new Error('x'), new Proxy({}, { get: () => () => { for (;;); } })));
