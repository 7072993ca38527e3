/*
 * Rules of law as expressions, so that they are checked when the pack is loaded, shown to people, and
 * evaluated alike in server and browser.
 */

/** Nobody bears it yet, and it was reserved for this very applicant, who may declare it again. */
const isOwnReservation = '(facts.taken.holder == case.party && facts.taken.?uscc.orValue("") == "")';

/** At registration the name is still the applicant's: reserved for them, and borne by nobody. */
export const nameIsStillTheirs = `facts.taken != null && ${isOwnReservation}`;

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
