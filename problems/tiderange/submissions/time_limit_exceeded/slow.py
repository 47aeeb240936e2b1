# Makes the stretch longer by one reading at a time.
import sys

input = sys.stdin.readline


def main():
    n, q = map(int, input().split())
    readings = list(map(int, input().split()))
    for _ in range(q):
        l, h = map(int, input().split())
        high = low = readings[l - 1]
        end = l
        while end < n:
            reading = readings[end]
            if reading > high:
                high = reading
            elif reading < low:
                low = reading
            if high - low > h:
                break
            end += 1
        print(end - l + 1)


main()
