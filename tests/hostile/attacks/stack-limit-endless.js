// expect: RE|MLE|TLE
// Stack texts without a limit, from the bottom of the deepest recursion. RE, unless the time or memory is up first.
Error.stackTraceLimit = Infinity;
const dive = () => dive() + 1;
dive();
