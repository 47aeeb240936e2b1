# expect: AC
# Looks for what is not its own: the host's files, answers, inputs of other tests. The sum is right only if there is nothing.
import os

a, b = map(int, input().split())
found = []
for path in (
    '/etc/passwd', '/etc/shadow', '/proc/self/environ', '/proc/self/cmdline', '/proc/self/maps', '/proc/1/cmdline',
    '/proc/self/root/etc/passwd', '../../../../../../etc/passwd', '/work', '/root', '/home/../root/.bashrc', '/judge/../../etc/hosts',
    'package.json', '/package.json', '/usr/bin/node', '/dev/mem', '/dev/sda', '/proc/self/cwd/package.json', '/.dockerenv',
):
    try:
        os.stat(path)
        found.append(path)
    except OSError:
        pass
for folder, _, names in os.walk('/', followlinks=False):
    for name in names:
        path = os.path.join(folder, name)
        try:
            if path.endswith(('.zip', '.so', '.py')) or '/dev/' in path or '/proc/' in path:
                continue
            text = open(path, errors='replace').read(100_000)
        except OSError:
            continue
        if str(a + b) in text:
            found.append(path)
print(a + b if not found else found)
