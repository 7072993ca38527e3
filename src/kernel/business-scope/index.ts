export {
  type PermitEntry,
  type ScopeCatalogue,
  type ScopeTerm,
  scopeCatalogue,
  termsOf,
} from './catalogue.ts';
export { type PermitPlan, type PlannedPermit, permitPlan } from './permit-plan.ts';
export { scopeText } from './scope-text.ts';
export { searchTerms } from './search-terms.ts';
