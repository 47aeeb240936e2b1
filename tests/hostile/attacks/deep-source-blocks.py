# expect: CE
# Blocks in blocks: more than the compiler takes.
# source: Array.from({ length: 150 }, (_, i) => ' '.repeat(i) + 'while 1:\n').join('') + ' '.repeat(150) + 'pass\n'
