import type { DecisionTable } from '../../api/types.ts';
import { type AskedFact, factsOfForm } from '../decide/facts-in.ts';

export const kinds = ['power', 'gas', 'water', 'heat'] as const;
export type Kind = (typeof kinds)[number];

export function kindOf(of: string): Kind | null {
  return kinds.find((kind) => kind === of) ?? null;
}

export function tableOf(kind: Kind): string {
  return `${kind}-works-payer`;
}

/** A development zone of the province's list, as far as this page reads it. */
export type Zone = {
  readonly name: string;
  readonly region: string;
  readonly boundary: string;
  readonly from: string;
};

type Said = Readonly<Record<string, string | undefined>>;

/** What stands in the address where somebody is in no zone of the list. */
export const noZone = '-';

/** Entries of the register of zones that are zones by today; an entry that is none by its shape is left out. */
export function zonesOf(
  entries: readonly { readonly content: Readonly<Record<string, unknown>> }[],
  today: string,
): readonly Zone[] {
  return entries.flatMap(({ content: { name, region, boundary, from } }) =>
    typeof name === 'string' && typeof region === 'string' && typeof from === 'string' && from <= today
      ? [{ name, region, boundary: typeof boundary === 'string' ? boundary : '', from }]
      : [],
  );
}

/** Whether a place is in a zone the list says, and not whoever asks: a name that is not on it is none. */
export function withZone(said: Said, zones: readonly Zone[]): Said {
  const { zone, ...rest } = said;
  if (zone === undefined) return rest;
  return { ...rest, inZone: String(zones.some(({ name }) => name === zone)) };
}

export type Walk = {
  /** What was said, in the order of the form. */
  readonly answered: readonly (AskedFact & { readonly value: unknown })[];
  /** What is asked now; null once it is decided. */
  readonly next: AskedFact | null;
};

/** One question after another, until what was said decides: no question is asked that could change nothing. */
export function walkOf({ form, answer }: Pick<DecisionTable, 'form' | 'answer'>): Walk {
  const facts = factsOfForm(form);
  return {
    answered: facts.flatMap((fact) => {
      const value = answer.facts[fact.name];
      return value === undefined || value === null ? [] : [{ ...fact, value }];
    }),
    next: answer.outcome !== null ? null : (facts.find(({ name }) => answer.missing.includes(name)) ?? null),
  };
}
