# expect: OLE|WA|RE
# Puts a link to a large file of the library, a folder and a loop in the place of what the judge reads.
import glob
import os

large = max(glob.glob('/lib/**/*', recursive=True), key=os.path.getsize)
for name, target in (('out', large), ('result.json', '/judge/result.json'), ('err', '/lib')):
    try:
        os.unlink(f'/judge/{name}')
    except OSError:
        pass
    os.symlink(target, f'/judge/{name}')
os._exit(0)
