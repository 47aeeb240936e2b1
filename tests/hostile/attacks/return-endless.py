# expect: TLE|MLE|OLE
# Returns a list whose items never end.
# mode: function
class Endless(list):
    def __iter__(self):
        while True:
            yield 1

    def __bool__(self):
        return True

    def __len__(self):
        return 1


def solution(a, b):
    return [Endless([1]), {i: Endless([1]) for i in range(3)}]
