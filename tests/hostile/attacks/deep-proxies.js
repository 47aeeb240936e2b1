// expect: RE|TLE|MLE
// A chain of a million Proxies, asked for a property: recursion inside the engine. RE, unless the time or memory is up first.
let chain = {};
for (let depth = 0; depth < 1e6; depth++) chain = new Proxy(chain, {});
chain.x;
chain in {};
throw new Error('survived');
