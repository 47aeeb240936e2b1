// expect: OLE
// A return value of 20 million characters.
// mode: function
const solution = () => '"'.repeat(2e7);
