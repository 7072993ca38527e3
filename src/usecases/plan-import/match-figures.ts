import type { LedgerContents } from '../plans/ledger.ts';
import type { KeptLedger } from './kept-ledger.ts';
import type { ReadRecords } from './reading.ts';
import { likeness, pairsOf } from './wording.ts';

type Keys = {
  readonly indicators: ReadonlyMap<string, string>;
  readonly limits: ReadonlyMap<string, string>;
};

/** Key in the document → key in the ledger, for figures that both have. */
export type FigureLinks = Keys & {
  /** The same for every figure that a document once gave, whether this one has it or not. */
  readonly once: Keys;
};

type Place = { readonly plan: number; readonly place: string };
type Figure = {
  readonly key: string;
  readonly plan: number;
  readonly places: readonly Place[];
  readonly words: ReadonlySet<string>;
  readonly unit: string;
  readonly values: readonly string[];
  /** The values without their comparators. */
  readonly numbers: readonly string[];
};

/**
 * Finds the indicators and limits of a document in the ledger. Those that an import brought are known by
 * their key, as long as they are called the same. The city's own are worded freely, and names change from one
 * edition to the next: these are told by place, unit and figures, and by wording only besides; each is taken
 * once, the surest pairs first.
 */
export function matchFigures(read: ReadRecords, ledger: KeptLedger): FigureLinks {
  const attachments = new Map(
    [...ledger.plan.values()].map(({ content }) => [content.attachment ?? -1, content.no] as const),
  );
  return {
    once: { indicators: onceGiven(ledger.indicator), limits: onceGiven(ledger.limit) },
    indicators: link(
      read.indicators.map((record) => ({
        key: record.key,
        plan: record.plan,
        places: [record.place, ...record.alsoAt].map((place) => placeRead(record.plan, place)),
        words: pairsOf(record.name),
        unit: record.unit,
        ...valuesOf(record.targets),
      })),
      [...ledger.indicator.values()].map(({ key, content }) => ({
        key,
        readKey: readKeyOf(content),
        plan: content.plan,
        places: [content.sourceRef, ...content.alsoStatedIn].flatMap((ref) =>
          placesKept(content.plan, ref, attachments),
        ),
        words: pairsOf(content.name.zh),
        unit: content.unit,
        ...valuesOf(content.targets),
      })),
    ),
    limits: link(
      read.limits.map((record) => ({
        key: record.key,
        plan: record.plan,
        places: [record.place, ...record.alsoAt].map((place) => placeRead(record.plan, place)),
        words: pairsOf(record.subject),
        unit: record.unit,
        ...valuesOf([record]),
      })),
      [...ledger.limit.values()].map(({ key, content }) => ({
        key,
        readKey: readKeyOf(content),
        plan: content.plan,
        places: placesKept(content.plan, content.sourceRef, attachments),
        words: pairsOf(content.subject.zh),
        unit: content.unit,
        ...valuesOf([content]),
      })),
    ),
  };
}

function onceGiven(kept: KeptLedger['indicator'] | KeptLedger['limit']): ReadonlyMap<string, string> {
  return new Map(
    [...kept.values()].flatMap(({ key, content }) => {
      const read = readKeyOf(content);
      return read === null ? [] : [[read, key] as const];
    }),
  );
}

/** The key under which a document last gave a figure, for those accepted from one. */
export function readKeyOf({ read }: LedgerContents['indicator'] | LedgerContents['limit']): string | null {
  if (typeof read !== 'object' || read === null || !('key' in read)) return null;
  return typeof read.key === 'string' ? read.key : null;
}

type Valued = { readonly comparator: string; readonly value: number | string | null };

/** `>` and `>=` are one here: plans use both for the same. */
function valuesOf(targets: readonly Valued[]): Pick<Figure, 'values' | 'numbers'> {
  return {
    values: targets.map(({ comparator, value }) => `${comparator.slice(0, 1)}${value}`),
    numbers: targets.map(({ value }) => String(value)),
  };
}

/** `三(二)5`, or `p00·三(二)5` in another plan. */
function placeRead(plan: number, place: string): Place {
  const other = /^p(\d+)·(.*)$/.exec(place);
  return other === null ? { plan, place } : { plan: Number(other[1]), place: other[2] ?? '' };
}

/** `附件12·三(九)2; 附件1·二`, or a place in the plan itself. */
function placesKept(plan: number, refs: string, attachments: ReadonlyMap<number, number>): Place[] {
  return refs.split('; ').map((ref) => {
    const found = /^附件(\d+)·?(.*)$/.exec(ref.trim());
    const place = (found?.[2] ?? ref).replace(/备注|表\d/g, '').replaceAll('、', '');
    return { plan: found === null ? plan : (attachments.get(Number(found[1])) ?? plan), place };
  });
}

function touches(one: Place, other: Place): boolean {
  if (one.plan !== other.plan || one.place === '' || other.place === '') return false;
  return one.place.startsWith(other.place) || other.place.startsWith(one.place);
}

function link(
  reads: readonly Figure[],
  kept: readonly (Figure & { readonly readKey: string | null })[],
): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const taken = new Set<string>();
  const known = new Map(kept.map((figure) => [figure.readKey ?? figure.key, figure.key]));
  for (const { key } of reads) {
    const own = known.get(key);
    if (own === undefined) continue;
    links.set(key, own);
    taken.add(own);
  }
  const open = kept.filter(({ key }) => !taken.has(key));
  const pairs = reads
    .filter(({ key }) => !links.has(key))
    .flatMap((read) =>
      open.flatMap((figure) => {
        const score = surety(read, figure);
        return score === null ? [] : [{ read: read.key, kept: figure.key, score }];
      }),
    )
    .sort((a, b) => b.score - a.score);
  for (const pair of pairs) {
    if (links.has(pair.read) || taken.has(pair.kept)) continue;
    links.set(pair.read, pair.kept);
    taken.add(pair.kept);
  }
  return links;
}

/** How sure it is that both are the same figure; null where it cannot be. */
function surety(read: Figure, kept: Figure): number | null {
  const loose = kept.numbers.filter((value) => read.numbers.includes(value)).length;
  if (loose === 0) return null;
  const atPlace = kept.places.some((one) => read.places.some((other) => touches(one, other)));
  if (!atPlace && kept.plan !== read.plan) return null;
  const exact = kept.values.filter((value) => read.values.includes(value)).length;
  const words = likeness(kept.words, read.words);
  const unit = kept.unit === read.unit;
  if ((!atPlace && words < 0.3) || (!unit && words < 0.2)) return null;
  return (atPlace ? 2 : 0) + (unit ? 2 : 0) + (exact + loose) / kept.values.length + words * 2;
}
