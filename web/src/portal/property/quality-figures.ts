type Entry = { readonly content: Readonly<Record<string, unknown>> };

/** Numbers of one month, of one place or of several. */
export type Volume = { readonly registrations: number; readonly online: number };
type MonthOfVolumes = {
  readonly month: string;
  readonly all: Volume;
  readonly places: readonly (Volume & { readonly region: string })[];
};
type Dispute = {
  readonly month: string;
  readonly region: string;
  readonly filed: number;
  readonly closed: number;
  readonly averageDays: number | null;
};
type Finding = {
  readonly surveyor: string;
  readonly sampled: string;
  readonly fit: boolean;
  readonly listed: boolean;
  readonly on: string;
};

const word = (value: unknown) => (typeof value === 'string' ? value : '');
const count = (value: unknown) => (typeof value === 'number' ? value : 0);

/** What is published for a single month: the latest first. What covers several months stands in the register alone. */
export function monthsOf(entries: readonly Entry[]): readonly MonthOfVolumes[] {
  const single = entries.filter(({ content: { from, to } }) => word(from) !== '' && from === to);
  const months = [...new Set(single.map(({ content }) => word(content.from)))].toSorted().toReversed();
  return months.map((month) => {
    const places = single
      .filter(({ content }) => content.from === month)
      .map(({ content }) => ({
        region: word(content.region),
        registrations: count(content.registrations),
        online: count(content.online),
      }));
    const sum = (of: keyof Volume) => places.reduce((total, place) => total + place[of], 0);
    return { month, all: { registrations: sum('registrations'), online: sum('online') }, places };
  });
}

/** Per cent that were asked for online; null of nothing. */
export function shareOnline({ registrations, online }: Volume): number | null {
  return registrations === 0 ? null : (100 * online) / registrations;
}

export function disputesOf(entries: readonly Entry[]): readonly Dispute[] {
  return entries
    .map(({ content: { from, to, region, filed, closed, averageDays } }) => ({
      month: from === to ? word(from) : `${word(from)} – ${word(to)}`,
      region: word(region),
      filed: count(filed),
      closed: count(closed),
      averageDays: typeof averageDays === 'number' ? averageDays : null,
    }))
    .toSorted((a, b) => b.month.localeCompare(a.month));
}

/** Who is listed first, then the latest. */
export function findingsOf(entries: readonly Entry[]): readonly Finding[] {
  return entries
    .map(({ content: { surveyor, sampled, finding, result, on } }) => ({
      surveyor: word(surveyor),
      sampled: word(sampled),
      fit: finding === 'fit',
      listed: result === 'listed',
      on: word(on),
    }))
    .toSorted((a, b) => Number(b.listed) - Number(a.listed) || b.on.localeCompare(a.on));
}

/** Counties that charge firms nothing today, by their own decision. */
export function reliefOf(
  entries: readonly Entry[],
  today: string,
): readonly { readonly region: string; readonly document: string; readonly from: string }[] {
  return entries.flatMap(({ content: { region, chosen, before, document, from } }) => {
    const holds = word(from) <= today ? chosen === true : before === true;
    return holds ? [{ region: word(region), document: word(document), from: word(from) }] : [];
  });
}
