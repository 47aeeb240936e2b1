# expect: AC
# Every known way to the JavaScript around Python. The sum is right only if none is there.
import importlib
import sys

a, b = map(int, input().split())
found = []
for name in ('js', 'pyodide', 'pyodide_js', '_pyodide', '_pyodide_core', 'pyodide.ffi', 'pyodide.code', 'pyodide.http', 'micropip', '_pyodide._base', 'webbrowser'):
    for load in (__import__, importlib.import_module, lambda one: importlib.reload(sys.modules[one]), sys.modules.__getitem__):
        try:
            if load(name) is not None:
                found.append(name)
        except (ImportError, KeyError, TypeError, AttributeError):
            pass
for finder in sys.meta_path:
    try:
        if finder.find_spec('js', None) is not None:
            found.append(finder)
    except (AttributeError, ImportError):
        pass
print(a + b if not found else found)
