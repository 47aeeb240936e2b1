# expect: CE|RE|AC
# Signs in front of signs, for the parser and the compiler behind it.
# source: 'print(5711 + 0 * ' + '-'.repeat(200000) + '1)'
