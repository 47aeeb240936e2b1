// expect: WA
// A BigInt whose decimal digits would take minutes, uninterruptibly.
// mode: function
const solution = () => 1n << 60_000_000n;
