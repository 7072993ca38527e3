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

/** What seals cost the applicant: nothing for the first set where the region pays, else the maker's price. */
export const sealFee =
  'region.settings.?freeSeals.orValue(false) == true && data.?firstSet.orValue(true) ? 0.0 ' +
  ': double(data.?sealPriceFen.orValue(form.?sealPriceFen.orValue(0)))';
