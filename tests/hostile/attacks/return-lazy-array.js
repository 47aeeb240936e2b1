// expect: TLE
// Does the work when the value is looked at, after the call whose time is taken.
// mode: function
const solution = (a, b) =>
  new Proxy([0], {
    get(target, name) {
      for (const end = Date.now() + 700; Date.now() < end; );
      return Reflect.get(target, name);
    },
  });
