import type { Expression } from '../../kernel/process/definition.ts';

/*
 * What the plan's words mean, as expressions over the facts. Each reads alone what it needs, so that a fact that is
 * missing leaves open only what depends on it.
 */

/** Note 9: three years at most, or plainly temporary. */
export const isTemporary: Expression =
  '(form.permanence == "temporary" || form.permanence == "passing" && form.expectedYears <= 3)';

/** Note 3: 400 V and below. */
export const isLow: Expression = 'form.voltage in ["220v", "380v"]';
/** Note 2: 10 (6) kV and above. */
export const isHigh: Expression = 'form.voltage in ["6kv", "10kv", "20kv", "35kv"]';

/** Measure (二)1: of several prices the one with the largest capacity decides; of equal ones the first named here. */
const priced: Expression =
  '(form.priceClass != "several" ? form.priceClass : form.livingKilowatts >= form.farmingKilowatts && form.livingKilowatts >= form.businessKilowatts ? "living" : form.farmingKilowatts >= form.businessKilowatts ? "farming" : "business")';
export const isLiving: Expression = `${priced} == "living"`;
export const isFarming: Expression = `${priced} == "farming"`;
export const isBusiness: Expression = `${priced} == "business"`;

/** Note 1: five million yuan and below, in fen, for firms of this year that the list does not have yet. */
export const smallCapitalFen = 500_000_000;
export const isSmall: Expression = `(form.onSmallList == true || form.foundedThisYear == true && form.capital <= ${smallCapitalFen})`;

/** Note 8: more than half of what is applied for. */
export const isSubstitution: Expression =
  'form.project == "substitution" && form.substitutionKilowatts > form.appliedKilowatts * 0.5';
export const isCharging: Expression = 'form.project == "charging"';

/** Whatever the place and the land, it is the customer's or the power company's. */
export const isSettled: Expression = `(${isTemporary} || form.beyondStandard == true || form.causedChange == true || ${isHigh} && (${isSubstitution} || ${isCharging}) || ${isLow} && (${isLiving} || ${isSmall}))`;

/** Note 10. */
export const landFrom: Expression =
  '(form.landRight in ["leased", "transferred"] ? form.originalTitleFrom : form.hasTitle ? form.titleFrom : form.decisionFrom)';

/** Measure (二)1: the boundary moved for land got from this day on (decision 57 says why the day itself counts). */
export const boundaryFrom = '2021-03-01';
export const isBefore: Expression = `${landFrom} < "${boundaryFrom}"`;
