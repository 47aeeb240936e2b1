// expect: RE
// The same from a timer, as the message of an object.
setTimeout(() => {
  throw { message: 'exit0', stack: 'done', kind: 'returned', name: 'idle', toString: () => 'exit0' };
});
