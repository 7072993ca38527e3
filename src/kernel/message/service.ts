import type { Basis } from '../basis.ts';

/**
 * When an electronic document counts as served (送达). By the Civil Procedure Law, which administrative rules on
 * licences follow: on the day it arrives in the system that the recipient uses for it; whoever shows that it came
 * another day is held to that. Reading it earlier than anything is known of its arrival is service, too.
 */
export type ServiceRule = {
  readonly served: 'on-arrival' | 'on-reading';
  readonly basis: Basis;
};

export const electronicService: ServiceRule = {
  served: 'on-arrival',
  basis: { law: '民事诉讼法', article: '90' },
};

/** What is known of how a document came to somebody: moments as ISO 8601, null where it has not happened. */
export type ServiceFacts = {
  /** It stood in the product, where the party has agreed to be served by asking there. */
  readonly madeAvailableAt: string | null;
  readonly deliveredAt: string | null;
  readonly readAt: string | null;
};

/** Since when the document counts as served, and by what; null as long as it does not. */
export function servedAt(
  rule: ServiceRule,
  { madeAvailableAt, deliveredAt, readAt }: ServiceFacts,
): { readonly at: string; readonly by: 'arrival' | 'reading' } | null {
  const arrived = [madeAvailableAt, deliveredAt].filter((at) => at !== null).sort(byMoment)[0] ?? null;
  if (rule.served === 'on-arrival' && arrived !== null && (readAt === null || byMoment(arrived, readAt) <= 0))
    return { at: arrived, by: 'arrival' };
  return readAt === null ? null : { at: readAt, by: 'reading' };
}

function byMoment(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}
