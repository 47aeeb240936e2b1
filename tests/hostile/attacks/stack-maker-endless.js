// expect: RE|TLE
// A maker of stack texts that never returns. Makers of stack texts are not asked: RE; TLE would do as well.
Error.prepareStackTrace = () => {
  for (;;);
};
throw new Error('x');
