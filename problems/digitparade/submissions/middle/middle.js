// Adds up the digits afresh, by way of text, in every single comparison.
function solution(plates) {
  const digitSum = (plate) =>
    String(plate)
      .split('')
      .reduce((sum, digit) => sum + Number(digit), 0);

  return plates.sort((a, b) => {
    if (digitSum(a) !== digitSum(b)) return digitSum(a) - digitSum(b);
    if (String(a).length !== String(b).length) return String(a).length - String(b).length;
    return b - a;
  });
}
