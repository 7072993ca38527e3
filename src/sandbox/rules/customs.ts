import { done, type Rule } from './rule.ts';

/** Customs: says whether an enterprise has duties open. */
export const customsRules: Readonly<Record<string, Rule>> = {
  'customs.clear-deregistration': () => done(),
};
