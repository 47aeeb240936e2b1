// expect: RE
// A rejection with the engine's own words for a memory limit.
Promise.reject(Object.assign(new Error('Isolate was disposed during execution due to memory limit'), { name: 'FatalRuntimeError' }));
