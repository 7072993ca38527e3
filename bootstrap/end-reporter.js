/**
 * Says, in lines that `.ci/run` repeats at its end, what a count of tests does not tell: errors that belong to no test,
 * and tests that passed at their second try only.
 */
export default class EndReporter {
  /**
   * @param {{ fullName: string, module: { relativeModuleId: string },
   *   diagnostic: () => { flaky?: boolean } | undefined,
   *   result: () => { errors?: readonly { message?: string }[] } }} test
   */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) {
      const first = test.result().errors?.[0]?.message ?? '';
      const why = first.replaceAll('\n', ' ').slice(0, 300);
      console.log(`second try: ${test.module.relativeModuleId} · ${test.fullName} · ${why}`);
    }
  }

  /**
   * @param {unknown} _modules
   * @param {readonly { message?: string, stack?: string }[]} errors
   */
  onTestRunEnd(_modules, errors) {
    for (const { message = '', stack = '' } of errors) {
      const place = stack.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? '';
      console.log(`failed: unhandled · ${message.split('\n', 1)[0]} ${place.trim()}`);
    }
  }
}
