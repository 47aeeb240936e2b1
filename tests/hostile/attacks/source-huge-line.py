# expect: AC
# One line of seventy thousand additions that are folded at once.
# source: 'a, b = map(int, input().split())\nprint(a + b' + ' + 0'.repeat(1000) + ')\nx = [' + '1,'.repeat(150000) + ']\n'
