import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** Property registry: finds a title by its number; what does not look like one is not there. */
const findTitle: Rule = ({ body }) => {
  const number = findText(body, 'titleNumber') ?? '';
  return number.endsWith('0')
    ? refused('没有查到这个不动产权证号', 'There is no title under this number')
    : done();
};

export const titleRegistryRules: Readonly<Record<string, Rule>> = {
  'title-registry.find-title': findTitle,
};
