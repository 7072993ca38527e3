import { done, type Rule } from './rule.ts';

/** Customs: says whether an enterprise has duties open, and keeps what it is called. */
export const customsRules: Readonly<Record<string, Rule>> = {
  'customs.clear-deregistration': () => done(),
  'customs.take-change': () => done(),
};
