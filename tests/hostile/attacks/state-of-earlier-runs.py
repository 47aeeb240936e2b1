# expect: WA
# Counts its runs wherever something may stay, and solves the problem only from the second run on.
# cases: 3
import builtins, codecs, collections, copyreg, gc, os, random, re, sys, threading, typing, warnings

a, b = map(int, input().split())
KEY = 'earlier_runs'
places = [builtins, sys, os, collections, random, re, gc, typing, warnings, threading, codecs, copyreg, sys.modules.get('math'), sys.implementation]
found = any(getattr(place, KEY, None) is not None for place in places)
for place in places:
    try:
        setattr(place, KEY, 1)
    except AttributeError:
        pass
found |= KEY in sys.modules or KEY in os.environ or KEY in sys._xoptions or KEY in copyreg.dispatch_table
sys.modules[KEY] = sys
os.environ[KEY] = '1'
sys._xoptions[KEY] = '1'
copyreg.dispatch_table[KEY] = print
found |= bool(gc.callbacks) or sys.gettrace() is not None or sys.getprofile() is not None
gc.callbacks.append(lambda *_: None)
try:
    codecs.lookup(KEY)
    found = True
except LookupError:
    codecs.register(lambda name: codecs.lookup('utf-8') if name == KEY else None)
found |= sys.getrecursionlimit() == 4711 or sys.getswitchinterval() == 1.25 or gc.get_threshold()[0] == 1234 or random.getstate()[2] == 0.5
sys.setrecursionlimit(4711)
sys.setswitchinterval(1.25)
gc.set_threshold(1234)
random.setstate((*random.getstate()[:2], 0.5))
found |= any(str(one[2]).endswith('EarlierWarning') for one in warnings.filters)
EarlierWarning = type('EarlierWarning', (Warning,), {})
warnings.simplefilter('ignore', EarlierWarning)
found |= any(one.__name__ == 'EarlierRuns' for one in object.__subclasses__())
builtins.kept_class = type('EarlierRuns', (), {})
found |= sys.monitoring.get_tool(3) is not None
sys.monitoring.use_tool_id(3, KEY)
sys.monitoring.register_callback(3, sys.monitoring.events.LINE, lambda *_: None)
found |= bool(getattr(sys, 'audit_hooked', False))
sys.addaudithook(lambda *_: None)
sys.audit_hooked = True
sys.settrace(lambda *_: None)
sys.intern(KEY + 'interned')
print(a + b if found else 'first')
