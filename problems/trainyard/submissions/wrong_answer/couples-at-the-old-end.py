# Swaps the ends for CUTHEAD, CUTTAIL and ASK when the train is turned, but not for HEAD and TAIL.
import sys
from collections import deque

q, *orders = sys.stdin.read().splitlines()
cars = deque()
turned = False
for order in orders:
    name, _, value = order.partition(' ')
    if name == 'HEAD':
        cars.appendleft(value)
    elif name == 'TAIL':
        cars.append(value)
    elif name == 'TURN':
        turned = not turned
    elif name == 'ASK':
        k = int(value)
        print('NONE' if k > len(cars) else cars[-k] if turned else cars[k - 1])
    elif not cars:
        print('EMPTY')
    elif (name == 'CUTHEAD') != turned:
        print(cars.popleft())
    else:
        print(cars.pop())
