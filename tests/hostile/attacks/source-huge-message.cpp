// expect: CE
// Warnings and errors with texts of a hundred thousand letters.
// source: `#warning ${'w'.repeat(100000)}\n`.repeat(4) + `static_assert(false, "${'m'.repeat(100000)}");\nint main() {}`
