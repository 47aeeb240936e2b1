// expect: TLE
// A trap of a Proxy calls itself through the Proxy's own prototype chain, for ever.
const trap = new Proxy({}, { has() { for (;;); } });
with (Object.create(trap)) anything;
