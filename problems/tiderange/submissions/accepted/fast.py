import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q = data[:2]
    readings = data[2 : n + 2]

    # (2^k, the highest and the lowest of the 2^k readings from each one on), the largest k first
    tables = [(1, readings, readings)]
    while 2 * tables[0][0] <= n:
        half, highest, lowest = tables[0]
        tables.insert(0, (2 * half, list(map(max, highest, highest[half:])), list(map(min, lowest, lowest[half:]))))

    lengths = []
    for l, h in zip(data[n + 2 : n + 2 + 2 * q : 2], data[n + 3 : n + 2 + 2 * q : 2]):
        end = l - 1
        high = low = readings[end]
        for size, highest, lowest in tables:
            if end + size > n:
                continue
            new_high = highest[end]
            if new_high < high:
                new_high = high
            new_low = lowest[end]
            if new_low > low:
                new_low = low
            if new_high - new_low <= h:
                high = new_high
                low = new_low
                end += size
        lengths.append(end - l + 1)
    print('\n'.join(map(str, lengths)))


main()
