/** Tells, in the line that `.ci/run` repeats at its end, of every error that belongs to no test. */
export default class UnhandledReporter {
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
