# expect: TLE
# A pattern that goes back and forth for ever, in C.
import re

re.match(r'(a|a)*b', 'a' * 60)
