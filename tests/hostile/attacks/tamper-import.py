# expect: AC|RE
# Hooks that answer every import, and modules that are none.
import builtins
import sys

a, b = map(int, input().split())


class Finder:
    def find_spec(self, *_):
        raise SystemExit('an import was caught')


sys.meta_path[:] = [Finder()]
sys.path_hooks[:] = [Finder]
sys.path_importer_cache.clear()
sys.path[:] = ['/tmp']
builtins.__import__ = Finder().find_spec
for name in list(sys.modules):
    if name not in ('sys', 'builtins', '__main__'):
        sys.modules[name] = Finder()
print(a + b)
