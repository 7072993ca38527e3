import type { JsonObject } from '../../../../src/kernel/json.ts';
import { indicatorsQuery } from '../../api/queries.ts';
import type { DecisionTable, RegisterEntry } from '../../api/types.ts';
import { factsIn } from '../decide/facts-in.ts';

/** The questions that rules answer before anything is reckoned. */
export const costTables = ['infrastructure-fee', 'shelter-fee'] as const;
export const isCostTable = (code: string): boolean => costTables.some((each) => each === code);

/** Where the plan's share of the investment stands, which is not to be passed. */
export const costShareQuery = () => indicatorsQuery('construction-permits');
export const costShare = 'construction-cost-share';

type Search = Readonly<Record<string, string | undefined>>;

/** A county's rates as it has published them; money in fen. */
export type Rates = {
  readonly region: string;
  readonly infrastructure: number;
  readonly ceiling: number;
  readonly smallStoreFree: boolean;
  readonly shelter: number;
  readonly document: string;
  readonly from: string;
};

export function ratesOf(entries: readonly Pick<RegisterEntry, 'content'>[]): readonly Rates[] {
  return entries.map(({ content }) => ({
    region: String(content.region),
    infrastructure: Number(content.infrastructure),
    ceiling: Number(content.ceiling),
    smallStoreFree: content.smallStoreFree === true,
    shelter: Number(content.shelter),
    document: String(content.document),
    from: String(content.from),
  }));
}

/** What each table is asked: what the address tells, and what the county has settled, which nobody need know. */
export function factsOfTables(
  tables: readonly Pick<DecisionTable, 'code' | 'form'>[],
  entries: readonly Pick<RegisterEntry, 'content'>[],
  search: Search,
): readonly { readonly code: string; readonly facts: JsonObject }[] {
  const rates = ratesOf(entries).find(({ region }) => region === search.region);
  return tables.map(({ code, form }) => {
    const { smallStoreFree: _, ...said } = factsIn(form, search);
    const settled = code === 'infrastructure-fee' && rates !== undefined;
    return { code, facts: settled ? { ...said, smallStoreFree: rates.smallStoreFree } : said };
  });
}

/** One charge: what it comes to, in fen; null while that cannot be said. */
export type Charge = { readonly code: string; readonly fen: number | null };

type Answered = Pick<DecisionTable, 'code'> & {
  readonly answer: { readonly outcome: { readonly code: string } | null };
};

/** Area in square metres, money in fen; what was not entered is null. */
type Entered = {
  readonly floorArea: number | null;
  readonly shelterArea: number | null;
  readonly survey: number | null;
  readonly review: number | null;
  readonly other: number | null;
  readonly investment: number | null;
};

/** Each charge by what its table says, and all of them against the investment, in percent. */
export function costsOf(
  tables: readonly Answered[],
  rates: Rates | undefined,
  entered: Entered,
): { readonly charges: readonly Charge[]; readonly total: number | null; readonly share: number | null } {
  const outcome = (code: string) => tables.find((table) => table.code === code)?.answer.outcome?.code;
  const charged = (table: string, area: number | null, rate: number | undefined): number | null => {
    const found = outcome(table);
    if (found === undefined || found === 'must-build') return null;
    if (found !== 'rate') return 0;
    // Whole fen: a fraction counts for whoever pays.
    return area === null || rate === undefined ? null : Math.floor(area * rate);
  };
  const charges = [
    { code: 'infrastructure', fen: charged('infrastructure-fee', entered.floorArea, rates?.infrastructure) },
    { code: 'shelter', fen: charged('shelter-fee', entered.shelterArea, rates?.shelter) },
    { code: 'survey', fen: entered.survey ?? 0 },
    { code: 'review', fen: entered.review ?? 0 },
    { code: 'other', fen: entered.other ?? 0 },
  ];
  const total = charges.reduce<number | null>(
    (sum, { fen }) => (sum === null || fen === null ? null : sum + fen),
    0,
  );
  const { investment } = entered;
  const share = total === null || investment === null || investment <= 0 ? null : (total / investment) * 100;
  return { charges, total, share };
}

/** A number as an address tells it, at least zero; null where there is none. */
export function numberIn(search: Search, name: string): number | null {
  const said = search[name]?.trim() ?? '';
  const value = Number(said);
  return said === '' || !Number.isFinite(value) || value < 0 ? null : value;
}

/** Money is entered in yuan. */
export function fenIn(search: Search, name: string): number | null {
  const yuan = numberIn(search, name);
  return yuan === null ? null : Math.round(yuan * 100);
}
