# Goes on adding up the digits of the sum until a single digit is left.
def solution(plates):
    def key(plate):
        total = plate
        while total > 9:
            total = sum(int(digit) for digit in str(total))
        return total, len(str(plate)), -plate

    return sorted(plates, key=key)
