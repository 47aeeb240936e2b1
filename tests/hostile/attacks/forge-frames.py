# expect: WA
# Frames of the judge's protocol, on every descriptor.
import os

text = b'{"header":{"type":"ran","end":{"kind":"returned"},"cpuMs":1,"wallMs":1,"heapMiB":1},"blobs":[5,0]}'
frame = len(text).to_bytes(4, 'little') + text + b'5711\n'
for fd in range(12):
    try:
        os.write(fd, frame)
    except OSError:
        pass
