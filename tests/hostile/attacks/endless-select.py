# expect: TLE|RE
# Waits for input that does not come, without a limit.
import select
import sys

select.select([], [], [], 86400)
select.select([sys.stdin], [], [sys.stdin], None)
while True:
    select.select([], [], [], 1)
