# expect: OLE
# Returns a text of ten million letters.
# mode: function
def solution(a, b):
    return 'x' * 10_000_000
