# expect: CE|RE|AC
# A chain of a hundred thousand attributes and calls.
# source: 'print(5711)\nif False:\n    x' + '.a()'.repeat(100000) + '\n'
