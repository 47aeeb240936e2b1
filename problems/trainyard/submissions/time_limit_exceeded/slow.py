# Keeps the train in a list from head to tail and really reverses it for every TURN.
import sys

q, *orders = sys.stdin.read().splitlines()
cars = []
output = []
for order in orders:
    name, _, value = order.partition(' ')
    if name == 'HEAD':
        cars.insert(0, value)
    elif name == 'TAIL':
        cars.append(value)
    elif name == 'CUTHEAD':
        output.append(cars.pop(0) if cars else 'EMPTY')
    elif name == 'CUTTAIL':
        output.append(cars.pop() if cars else 'EMPTY')
    elif name == 'TURN':
        cars = cars[::-1]
    else:
        k = int(value)
        output.append(cars[k - 1] if k <= len(cars) else 'NONE')
print('\n'.join(output))
