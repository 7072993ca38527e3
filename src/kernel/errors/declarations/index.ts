import { beginningErrors } from './beginning.ts';
import { courseErrors } from './course.ts';
import { doingErrors } from './doing.ts';
import { expressionsErrors } from './expressions.ts';
import { gatheringErrors } from './gathering.ts';
import { namesErrors } from './names.ts';
import { timeErrors } from './time.ts';
import { writingErrors } from './writing.ts';

/**
 * What may be wrong with a declaration, by subject. Each goes with a path into the declaration; the start is refused,
 * and `yingshang pack check` prints them all.
 */
export const declarationErrors = {
  ...writingErrors,
  ...courseErrors,
  ...doingErrors,
  ...beginningErrors,
  ...gatheringErrors,
  ...expressionsErrors,
  ...timeErrors,
  ...namesErrors,
} as const;
