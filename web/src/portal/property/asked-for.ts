/** How a property is asked for: by its unit, by the parcel it lies on, or by where it is. */
export type AskedFor =
  | { readonly by: 'unit'; readonly value: string }
  | { readonly by: 'parcel'; readonly value: string }
  | { readonly by: 'location'; readonly value: string };

const unit = /^[0-9]{12}[A-Z]{2}[0-9]{5}[FW][0-9]{8}$/;
const parcel = /^[0-9]{12}[A-Z]{2}[0-9]{5}$/;

/** What somebody typed, spaces and small letters in numbers forgiven; null: nothing yet. */
export function askedFor(typed: string): AskedFor | null {
  const words = typed.trim();
  if (words === '') return null;
  const number = words.replaceAll(/\s/g, '').toUpperCase();
  if (unit.test(number)) return { by: 'unit', value: number };
  if (parcel.test(number)) return { by: 'parcel', value: number };
  return { by: 'location', value: words };
}

/** The parcel that a unit lies on: its first nineteen places. */
export function parcelOf(unitCode: string): string {
  return unitCode.slice(0, 19);
}
