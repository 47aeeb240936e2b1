// What is wrong with a checker's flags, in Korean.
import type { checkers as en } from './checkers.en.ts';

const key = 'output_validator_args';
const found = (value: string | undefined) =>
  value === undefined ? '뒤에 값이 없습니다' : `적힌 값은 '${value}'입니다`;

export const checkers: typeof en = {
  flagUnknown: (flag, known) =>
    `${key}: 알 수 없는 플래그 '${flag}'. 기본 검사기에는 ${known.join(', ')} 플래그를 쓸 수 있습니다.`,
  flagValue: (flag, value) => `${key}: ${flag} 뒤에는 1e-6처럼 0 이상의 수를 적어야 합니다. ${found(value)}.`,
  flagTwice: (flag) => `${key}: ${flag} 플래그가 두 번 나옵니다. 하나만 남겨 주세요.`,
  flagConflict: (flags) =>
    `${key}: ${flags.join(', ')} 플래그는 함께 쓸 수 없습니다. float_tolerance만 쓰거나 나머지 둘을 써 주세요.`,
  flagsOfChecker: (checker, flags, takesTolerance) =>
    `${key}: 여기서 '${checker}' 검사기는 ${takesTolerance ? '실수 오차 플래그만 받습니다' : '플래그를 받지 않습니다'}. 적힌 값은 ${flags.join(' ')}입니다.`,
};
