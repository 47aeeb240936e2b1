# expect: RE
# Writes down an error of a million letters at a line that is not there, and keeps the judge from writing over it.
import sys

with open('/judge/result.json', 'w') as file:
    file.write('{"end":"threw","message":"' + 'x' * 1_000_000 + '","line":1000000000,"column":1000000000}')
sys._getframe(1).f_locals['write_result'] = lambda result: None
