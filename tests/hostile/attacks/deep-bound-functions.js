// expect: RE|TLE|MLE
// Functions bound a million times over, called and asked for instances. RE, unless the time or memory is up first.
let bound = () => 1;
for (let depth = 0; depth < 1e6; depth++) bound = bound.bind(null);
try {
  bound();
} catch {}
({}) instanceof bound;
