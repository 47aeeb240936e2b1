# expect: AC|TLE|RE
# Threads and timers that would go on working after the answer.
import threading

a, b = map(int, input().split())
try:
    timer = threading.Timer(0.001, print, ('late',))
    timer.daemon = True
except Exception:
    pass
for _ in range(5):
    threading.Thread(target=lambda: None, daemon=True).start()
print(a + b)
