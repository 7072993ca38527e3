/*
 * Rules of law as expressions, so that they are checked when the pack is loaded, shown to people, and
 * evaluated alike in server and browser.
 */

/** Nobody bears it yet, and it was reserved for this very applicant, who may declare it again. */
export function isOwn(fact: string): string {
  return `(${fact}.holder == case.party && ${fact}.?uscc.orValue("") == "")`;
}

/** The last day for which a name is kept: two months on, where its entry does not say (企业名称登记管理规定 art. 18). */
export const keptTo = (fact: string): string =>
  `${fact}.?keptUntil.orValue(monthsLater(${fact}.reservedOn, 2))`;

/** At registration the name is still the applicant's: kept for them to this day, and borne by nobody. */
export const nameIsStillTheirs = `facts.taken != null && ${isOwn('facts.taken')} && ${keptTo('facts.taken')} >= today`;

/** Whether an item was asked for. */
export function isChosen(item: string): string {
  return `${JSON.stringify(item)} in form.items`;
}

/** Whether the region pays: what it has decided since counts from its day on; before, the plan's own list. */
export const sealsPaidFor =
  'facts.paying != null && facts.paying.since <= today ? facts.paying.pays ' +
  ': region.settings.?freeSeals.orValue(false) == true';

/** What seals cost the applicant: nothing for the first set where the region pays, else the maker's price. */
export const sealFee =
  'data.?paidFor.orValue(region.settings.?freeSeals.orValue(false)) == true && data.?firstSet.orValue(true) ? 0.0 ' +
  ': double(data.?sealPriceFen.orValue(form.?sealPriceFen.orValue(0)))';
