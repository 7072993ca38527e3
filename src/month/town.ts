import type { Json, JsonObject } from '../kernel/json.ts';
import type { Text } from '../kernel/text.ts';
import type { Intention } from './intentions.ts';
import type { MonthCounts, MonthOptions, MonthRegion } from './options.ts';
import type { Answer, Person } from './person.ts';

/** An application on its way, as those who sent it in remember it. */
export type Errand = {
  readonly id: string;
  readonly intention: Intention;
  readonly service: string;
  readonly form: JsonObject;
};

/** A firm that was set up in the month. */
export type Firm = {
  readonly region: MonthRegion;
  /** Who signs when it closes, by entry of that form. */
  readonly owners: JsonObject;
  /** National code of what it is. */
  readonly type: string;
  /** Codes of the terms of its business scope. */
  readonly scope: readonly Json[];
};

/** What the people of the month share: how to ask, what is under way, and what was counted. */
export type Town = {
  readonly options: MonthOptions;
  readonly person: (username: string) => Person;
  /** What is asked for by a form: schemas by service, as the API gives them. */
  readonly schemas: Map<string, JsonObject>;
  /** What services are called, by their code. */
  readonly names: Map<string, Text>;
  readonly errands: Map<string, Errand>;
  /** Offices that have been seen to have something to do. */
  readonly busy: Set<string>;
  /** What people enter at a step of a service, by `service/step`, where chance would not do. */
  readonly given: Readonly<Record<string, (today: string) => JsonObject>>;
  /** The firms that were set up with an applicant as representative, by unified code. */
  readonly firms: Map<string, Firm>;
  /** Who has asked for something that a firm needs later. */
  readonly asking: Set<string>;
  /** Who set them up. */
  readonly founders: Set<string>;
  readonly counts: Counts;
};

export type Counts = {
  -readonly [Name in keyof Omit<MonthCounts, 'refusals'>]: MonthCounts[Name];
} & { readonly refusals: Record<string, number> };

export const noCounts = (day: string): Counts => ({
  day,
  applied: 0,
  granted: 0,
  notGranted: 0,
  corrections: 0,
  changes: 0,
  closures: 0,
  ratings: 0,
  refusals: {},
  journey: [],
});

/**
 * Whether it was done; what was refused is counted by its code. That somebody else, or a clock, came before is no refusal:
 * whoever looks again sees how it stands.
 */
export function done<Body>(
  { counts }: Pick<Town, 'counts'>,
  answer: Answer<Body>,
): answer is Extract<Answer<Body>, { ok: true }> {
  if (!answer.ok && answer.code !== 'case.version-conflict')
    counts.refusals[answer.code] = (counts.refusals[answer.code] ?? 0) + 1;
  return answer.ok;
}

/** Does something for each, so many at once: as many people as work side by side. */
export async function together<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
  most = 12,
): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: Math.min(most, items.length) }, async () => {
      for (const item of left) await act(item);
    }),
  );
}
