// What `olsol verify` says, in Korean.
import type { verify as en } from './verify.en.ts';

export const verify: typeof en = {
  ok: '이상 없음',
  problems: (count) => `문제 ${count}개를 검증했습니다`,
  failed: (count) => `발견한 문제점 ${count}건`,
  step: (slug, what) => `${slug}: ${what}`,
  checkingData: '데이터 확인 중',
  dataLine: (cases, invalid) => `올바른 입력 ${cases}개 통과, 잘못된 입력 ${invalid}개 거절, 생성기는 언제나 같은 결과`,
  validatorRejects: (path, message) => `입력 검증기가 ${path}을(를) 거절했습니다: ${message}`,
  validatorAccepts: (file) => `${file}은(는) 잘못된 입력으로 등록되어 있지만 모든 입력 검증기가 통과시켰습니다`,
  outputAccepted: (path) => `${path}.out은(는) 틀린 출력으로 등록되어 있지만 검사기가 통과시켰습니다`,
  outputRejected: (path) => `${path}.out은(는) 맞는 출력으로 등록되어 있지만 검사기가 거절했습니다`,
  noInvalidInput: 'data/invalid_input에 잘못된 입력이 하나도 없습니다',
  notDeterministic: (path) => `${path}: 생성기가 두 번째에 다른 것을 만들었습니다`,
  noPlaceholder: (file) => `${file}에 예제가 나오지 않습니다. 예제가 들어갈 자리에 {{remainingsamples}}를 쓰세요`,
  sampleDiffers: (file, row) => `${file}: ${row} 행이 data/sample의 예제에 없습니다`,
  judging: (file) => `${file} 채점 중`,
  wrongPassesSamples: (path) => `틀린 풀이도 예제는 통과해야 하는데 ${path}에서 틀렸습니다`,
  compileError: (message) => `컴파일되지 않습니다: ${message}`,
  tooClose: (path, times, wanted) => `${path}에서 제한의 ${times}를 썼습니다. 맞는 풀이는 ${wanted} 이하여야 합니다`,
  tooFast: (path, times, wanted) => `${path}에서 제한의 ${times}만 썼습니다. 느린 풀이는 ${wanted} 이상이어야 합니다`,
  withheld: (path) => `${path}: 측정으로 결정하지 못했습니다`,
  foreign: (file) => `${file}은(는) 여기서 실행할 수 없는 언어여서 뺐습니다`,
};
