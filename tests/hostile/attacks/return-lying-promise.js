// expect: WA
// A promise of a promise of a thenable, whose value claims to be right when it is turned into a text.
// mode: function
const solution = async (a, b) => ({ then: (done) => done({ toJSON: () => a + b, valueOf: () => a + b, toString: () => `${a + b}` }) });
