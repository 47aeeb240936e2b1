# expect: CE
# Brackets in brackets, for the parser.
# source: 'print(' + '('.repeat(90000) + '5711' + ')'.repeat(90000) + ')'
