// expect: TLE
// Each overflow of the stack is caught and answered with more recursion: 2 to the power of the depth.
function dive() {
  try {
    dive();
  } catch {
    dive();
  }
}
dive();
