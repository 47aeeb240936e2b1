# expect: AC
# Frees a list in lists, two hundred thousand deep: a naive collector would recurse.
import gc

a, b = map(int, input().split())
nested = []
for _ in range(200_000):
    nested = [nested]
del nested
gc.collect()
print(a + b)
