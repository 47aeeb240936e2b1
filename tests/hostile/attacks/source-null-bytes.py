# expect: CE
# A source with null bytes, lone surrogates and a foreign encoding in its head.
# source: '# coding: utf-7\nprint(5711)\u0000\ud800\n'
