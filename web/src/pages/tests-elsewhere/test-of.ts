// What of a kept test a person wrote.
import type { KeptTest, TestTaken } from '#server/schema/elsewhere';

export function testOf({ name, day, result, problems, stages, notes }: KeptTest): TestTaken {
  return { name, day, result, ...(problems !== undefined && { problems }), stages, notes };
}
