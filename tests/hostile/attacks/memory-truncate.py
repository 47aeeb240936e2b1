# expect: MLE|RE
# A file that is made large by a word.
import os

file = open('/tmp/large', 'wb')
os.truncate('/tmp/large', 2**31)
