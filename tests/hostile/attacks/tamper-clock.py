# expect: TLE
# Replaces every clock that it finds, and is slow.
import sys
import time

for module in list(sys.modules.values()):
    for name in ('time', 'perf_counter', 'process_time', 'monotonic', 'thread_time', 'time_ns', 'get_clock_info'):
        if module is not None and callable(getattr(module, name, None)):
            try:
                setattr(module, name, lambda *_: 0.0)
            except Exception:
                pass
try:
    time.clock_settime(0, 0)
except Exception:
    pass
a, b = map(int, input().split())
total = 0
for i in range(60_000_000):
    total += i
print(a + b)
