// expect: TLE|MLE|RE
// Spreads an endless generator into the arguments of a call. RE when the list gets too long for the engine first.
function* ones() {
  while (true) yield 1;
}
Math.max(...ones());
