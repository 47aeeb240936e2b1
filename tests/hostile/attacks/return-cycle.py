# expect: RE
# Returns a list that holds itself.
# mode: function
def solution(a, b):
    held = [a + b]
    held.append(held)
    return held
