# expect: AC
# Names an encoding that does not exist.
# source: '# -*- coding: rot13-of-nowhere -*-\na, b = map(int, input().split())\nprint(a + b)\n'
