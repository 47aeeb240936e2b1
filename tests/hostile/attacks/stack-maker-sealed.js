// expect: RE
// The same, made so that it cannot be taken away. Makers of stack texts are not asked.
Reflect.defineProperty(Error, 'prepareStackTrace', { value: () => { for (;;); }, configurable: false, writable: false });
Object.freeze(Error);
null.x;
