# expect: WA|RE
# Returns an object that lies about its class, its length and its items.
# mode: function
class Lying(list):
    def __iter__(self):
        raise SystemExit(0)

    def __len__(self):
        return 10**9

    def __getitem__(self, at):
        return self

    __class__ = dict


def solution(a, b):
    return Lying([a + b])
