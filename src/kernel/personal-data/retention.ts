import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';

/** A case, or an entry of a register, in which something stands about a person. */
export type HeldAbout =
  | {
      readonly kind: 'case';
      readonly number: string;
      /** Dates as `2022-06-30`, null while it has not come to that. */
      readonly acceptedOn: string | null;
      readonly endedOn: string | null;
      readonly favourable: boolean;
    }
  | { readonly kind: 'entry'; readonly register: Text; readonly key: string }
  /** They represent an enterprise. */
  | { readonly kind: 'power'; readonly party: Text };

/** Why something about a person may not be erased yet. */
export type Kept = {
  readonly about: Text;
  readonly reason: Text;
  /** The last day on which it must be kept; null where that hangs on what people do. */
  readonly until: string | null;
  readonly basis: Basis;
};

/** Periods of keeping, in years from the end of the year in which a case ended. */
const years = { decided: 30, otherwise: 10 } as const;

const erasure: Basis = { law: '个人信息保护法', article: '四十七' };
const archives: Basis = { standard: '国家档案局令第8号', clause: '四' };

/**
 * What keeps a person's data from being erased on `today`: work that is not done, entries that stand in a public
 * ledger, and files within their period of keeping (个人信息保护法 art. 47 (2); 国家档案局令第8号: 30 or 10 years).
 * An application that was never accepted is no file and keeps nothing.
 */
export function keptAgainstErasure(held: readonly HeldAbout[], today: string): readonly Kept[] {
  return held.flatMap((each): Kept[] => {
    if (each.kind === 'entry') {
      return [
        {
          about: { zh: `${each.register.zh} ${each.key}`, en: `${each.register.en}, ${each.key}` },
          reason: { zh: '登记仍然有效', en: 'The entry stands' },
          until: null,
          basis: erasure,
        },
      ];
    }
    if (each.kind === 'power') {
      return [
        {
          about: each.party,
          reason: { zh: '仍是法定代表人', en: 'Is its legal representative still' },
          until: null,
          basis: erasure,
        },
      ];
    }
    const about = { zh: `办件 ${each.number}`, en: `Case ${each.number}` };
    if (each.endedOn === null) {
      return [{ about, reason: { zh: '还没有办结', en: 'It has not ended' }, until: null, basis: erasure }];
    }
    if (each.acceptedOn === null) return [];
    const kept = each.favourable ? years.decided : years.otherwise;
    const until = `${Number(each.endedOn.slice(0, 4)) + kept}-12-31`;
    if (today > until) return [];
    return [
      {
        about,
        reason: { zh: `档案须保存 ${kept} 年`, en: `Files are kept for ${kept} years` },
        until,
        basis: archives,
      },
    ];
  });
}
