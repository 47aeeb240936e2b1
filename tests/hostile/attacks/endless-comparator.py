# expect: TLE
# A sort whose comparisons never end.
class Endless(int):
    def __lt__(self, other):
        while True:
            pass


sorted(map(Endless, input().split()))
