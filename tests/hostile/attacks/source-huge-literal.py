# expect: CE|RE
# A number of a million digits, which takes a time that grows like the square.
# source: 'print(' + '9'.repeat(1000000) + ')'
