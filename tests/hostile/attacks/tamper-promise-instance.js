// expect: AC|WA|RE|TLE
// Makes everything an instance of Promise and promises of foreign species. Whatever comes of it is the program's own.
// mode: function
Object.defineProperty(Promise, Symbol.hasInstance, { value: () => true });
Object.defineProperty(Promise, Symbol.species, { get: () => function (run) { run((value) => value, () => {}); } });
const solution = (a, b) => a + b;
