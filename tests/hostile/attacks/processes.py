# expect: AC
# Asks for processes and for threads. The sum is right only if there are none.
import os

a, b = map(int, input().split())
found = []


def attempt(name, work):
    try:
        work()
        found.append(name)
    except (OSError, AttributeError, RuntimeError, ImportError):
        pass


def process():
    import subprocess

    subprocess.run(['true'], check=True)


def thread():
    import _thread

    _thread.start_new_thread(print, ())


def several():
    import multiprocessing

    multiprocessing.Process(target=print).start()


attempt('fork', lambda: os.fork())
attempt('exec', lambda: os.execv('/bin/true', ['true']))
attempt('spawn', lambda: os.posix_spawn('/bin/true', ['true'], {}))
attempt('chroot', lambda: os.chroot('/tmp'))
attempt('setuid', lambda: os.setuid(0) or os.seteuid(0) if os.getuid() else os.fork())
attempt('thread', thread)
attempt('multiprocessing', several)
attempt('subprocess', process)
print(a + b if not found else found)
