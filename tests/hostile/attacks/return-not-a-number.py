# expect: RE
# Returns what JSON has no word for.
# mode: function
def solution(a, b):
    return [float('nan'), float('inf'), {1, 2}, b'x', object()]
