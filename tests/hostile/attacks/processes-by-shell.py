# expect: RE|WA
# Runs a command through the shell.
import os

print(os.system('echo 5711'), os.popen('echo 5711').read())
