# expect: RE
# Writes the answer into the judge's file and leaves before its function returns.
# mode: function
import os


def solution(a, b):
    with open('/judge/answer', 'w') as file:
        file.write(str(a + b))
    with open('/judge/result.json', 'w') as file:
        file.write('{"end":"returned","code":0}')
    os._exit(0)
