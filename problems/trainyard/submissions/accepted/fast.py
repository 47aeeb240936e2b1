import sys


def main():
    q, *orders = sys.stdin.read().splitlines()

    # The cars stand at the places from left up to, not including, right, with room for q cars on both sides.
    cars = [None] * (2 * int(q))
    left = right = int(q)
    turned = False  # whether the head of the train is at the right
    output = []

    for order in orders:
        name, _, value = order.partition(' ')
        if name == 'TURN':
            turned = not turned
        elif name == 'ASK':
            k = int(value)
            if k > right - left:
                output.append('NONE')
            else:
                output.append(cars[right - k if turned else left + k - 1])
        else:
            at_left = name.endswith('HEAD') != turned
            if value:
                if at_left:
                    left -= 1
                    cars[left] = value
                else:
                    cars[right] = value
                    right += 1
            elif left == right:
                output.append('EMPTY')
            elif at_left:
                output.append(cars[left])
                left += 1
            else:
                right -= 1
                output.append(cars[right])

    print('\n'.join(output))


main()
