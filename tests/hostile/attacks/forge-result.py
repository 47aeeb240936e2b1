# expect: WA
# Writes down itself how it ended, and leaves before the judge does.
import json
import os

a, b = map(int, input().split())
with open('/judge/result.json', 'w') as file:
    json.dump({'end': 'returned', 'code': 0, 'verdict': 'AC'}, file)
with open('/judge/answer', 'w') as file:
    file.write(str(a + b))
os._exit(0)
