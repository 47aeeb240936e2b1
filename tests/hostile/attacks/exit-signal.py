# expect: RE
# Signals to itself.
import os
import signal

a, b = map(int, input().split())
print(a + b, flush=True)
try:
    signal.alarm(1)
except BaseException:
    pass
for number in (signal.SIGTERM, signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT):
    try:
        os.kill(os.getpid(), number)
    except OSError:
        pass
signal.raise_signal(signal.SIGABRT)
