import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest on a fresh clone, where the runner knows of none how long it took and goes by its size. */
const long =
  /\/test\/(browser\/every-page|crash\/|http\/nonsense|procedures\/simulated|quarter\/|journey\/|month\/month|backup\/|embedded-database)/;

/** Begins with what takes longest, so that in the end nothing is waited for alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
