# Uncouples without asking whether there is a car.
import sys
from collections import deque

q, *orders = sys.stdin.read().splitlines()
cars = deque()
turned = False
for order in orders:
    name, _, value = order.partition(' ')
    if name == 'TURN':
        turned = not turned
    elif name == 'ASK':
        k = int(value)
        print('NONE' if k > len(cars) else cars[-k] if turned else cars[k - 1])
    elif (name in ('HEAD', 'CUTHEAD')) != turned:
        if value:
            cars.appendleft(value)
        else:
            print(cars.popleft())
    elif value:
        cars.append(value)
    else:
        print(cars.pop())
