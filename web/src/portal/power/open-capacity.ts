/** A published line with what it can still take. */
export type Line = {
  readonly region: string;
  readonly substation: string;
  readonly feeder: string;
  /** kW. */
  readonly open: number;
  readonly restricted: boolean;
  /** Why it is restricted, and until when. */
  readonly why: string;
  /** Local days, or empty. */
  readonly restrictedSince: string;
  readonly publishedOn: string;
};

type Entry = { readonly content: Readonly<Record<string, unknown>> };

/** Entries of the register; what is no line by its shape is left out. */
export function linesOf(entries: readonly Entry[]): readonly Line[] {
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  return entries.flatMap(({ content }) => {
    const { region, substation, feeder, open, restricted, why, restrictedSince, publishedOn } = content;
    if (typeof region !== 'string' || typeof substation !== 'string' || typeof feeder !== 'string') return [];
    return [
      {
        region,
        substation,
        feeder,
        open: typeof open === 'number' ? open : 0,
        restricted: restricted === true,
        why: word(why),
        restrictedSince: word(restrictedSince),
        publishedOn: word(publishedOn),
      },
    ];
  });
}

/** Whether somebody who wants so many kW can join here as it is. */
export function canTake({ open, restricted }: Line, wanted: number): boolean {
  return !restricted && open > 0 && open >= wanted;
}

export type District = {
  readonly region: string;
  readonly lines: number;
  readonly restricted: number;
  /** kW that lines without a restriction can still take, all together and the most of one. */
  readonly open: number;
  readonly most: number;
  readonly substations: readonly { readonly name: string; readonly lines: readonly Line[] }[];
};

/** District, substation, line: districts as the city lists them, the line that can take most first. */
export function byDistrict(lines: readonly Line[], regions: readonly string[]): readonly District[] {
  return regions.flatMap((region) => {
    const those = lines.filter((line) => line.region === region);
    if (those.length === 0) return [];
    const free = those.filter((line) => !line.restricted).map(({ open }) => open);
    const names = [...new Set(those.map(({ substation }) => substation))].toSorted();
    return [
      {
        region,
        lines: those.length,
        restricted: those.length - free.length,
        open: free.reduce((sum, open) => sum + open, 0),
        most: Math.max(0, ...free),
        substations: names.map((name) => ({
          name,
          lines: those
            .filter(({ substation }) => substation === name)
            .toSorted((a, b) => Number(a.restricted) - Number(b.restricted) || b.open - a.open),
        })),
      },
    ];
  });
}

/** What somebody wants, as they typed it: kW, or nothing. */
export function wantedOf(typed: string | undefined): number {
  const value = Number(typed ?? '');
  return Number.isFinite(value) && value > 0 ? value : 0;
}

/** Whether something was entered that is no number of kW, and so was not used. */
export function unreadable(typed: string | undefined): boolean {
  return (typed ?? '').trim() !== '' && wantedOf(typed) === 0;
}
