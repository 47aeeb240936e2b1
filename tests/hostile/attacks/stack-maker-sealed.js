// expect: RE|TLE
// The same, made so that it cannot be taken away. Makers of stack texts are not asked: RE; TLE would do as well.
Reflect.defineProperty(Error, 'prepareStackTrace', { value: () => { for (;;); }, configurable: false, writable: false });
Object.freeze(Error);
null.x;
