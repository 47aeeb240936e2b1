// expect: RE
// A maker of stack texts that never returns. Makers of stack texts are not asked.
Error.prepareStackTrace = () => {
  for (;;);
};
throw new Error('x');
