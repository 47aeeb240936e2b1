// expect: TLE|MLE|RE
// String.raw over 9e15 absent pieces. RE when the text gets too long for the engine first.
String.raw({ raw: { length: 2 ** 53 - 1 } });
