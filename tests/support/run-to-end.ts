/** What a generator returns, whatever it yields on the way. */
export function runToEnd<Result>(generator: Generator<unknown, Result>): Result {
  let step = generator.next();
  while (!step.done) step = generator.next();
  return step.value;
}
