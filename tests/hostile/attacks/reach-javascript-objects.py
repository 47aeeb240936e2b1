# expect: RE|AC
# Looks for proxies of JavaScript's objects among all objects and classes, and calls what it finds.
import gc

a, b = map(int, input().split())
gc.unfreeze()


def classes(of):
    for one in type.__subclasses__(of):
        yield one
        yield from classes(one)


wanted = [one for one in classes(object) if one.__name__.startswith('Js') or 'pyodide' in getattr(one, '__module__', '')]
found = [one for one in gc.get_objects() if type(one).__name__.startswith('Js')]
for one in found:
    for name in ('Function', 'eval', 'globalThis', 'constructor', 'fetch', 'process', 'to_py', 'js_id', 'object_entries'):
        try:
            made = getattr(one, name)
            made('globalThis.memory = 5711')
        except Exception:
            pass
for one in wanted:
    try:
        one('globalThis.memory = 5711')
    except Exception:
        pass
print(a + b)
