// expect: RE
// Shared memory does not exist, nor does waiting on it.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
