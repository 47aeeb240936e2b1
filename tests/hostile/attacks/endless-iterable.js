// expect: TLE|MLE
// Array.from of an iterable without an end; memory may run out before the time does.
Array.from({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) });
