def solution(plates):
    def place(plate):
        text = str(plate)
        return sum(map(int, text)), len(text), -plate

    return sorted(plates, key=place)
