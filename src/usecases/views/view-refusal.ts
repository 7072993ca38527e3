import type { City } from '../../kernel/city/index.ts';
import {
  type Refusal,
  refusalOf,
  type ServiceDefinition,
  type StoredEvent,
} from '../../kernel/process/index.ts';
import { reasonText } from '../../kernel/process/reason.ts';
import type { Text } from '../../kernel/text.ts';
import { describeLimit } from '../../kernel/time/index.ts';
import type { CaseView, TrackView } from './case-views.ts';
import { basisView } from './parts.ts';

/** Who reads it: whose case or work it is, whoever else reads what offices write, and whoever does not. */
type Reader = 'in-hand' | 'inside' | 'outside';

/** Why a case was refused, on which basis and what may be done against it; null where it was not. */
export function viewRefusal(
  { city }: { readonly city: City },
  definition: ServiceDefinition,
  events: readonly StoredEvent[],
  reader: Reader,
): CaseView['refusal'] {
  const refusal = refusalOf(definition, events);
  if (refusal === null) return null;
  const { seq, byRules, told, remedies } = refusal;
  return {
    seq,
    reason: reasonFor(refusal, reader),
    told: reader === 'in-hand' ? told : null,
    byRules,
    basis: definition.basis.map((basis) => basisView(basis, city)),
    remedies: remedies.map(({ name, within }) => ({
      name,
      within: describeLimit(within),
      basis: [basisView(within.basis, city)],
    })),
  };
}

/** The same for whoever knows number and code: what is declared, and nothing that somebody wrote or that names anybody. */
export function trackRefusal(
  context: { readonly city: City },
  definition: ServiceDefinition,
  events: readonly StoredEvent[],
): TrackView['refusal'] {
  const view = viewRefusal(context, definition, events, 'outside');
  return view === null ? null : { reason: view.reason, remedies: view.remedies };
}

function reasonFor({ reason, ground }: Refusal, reader: Reader): Text | null {
  return reader === 'outside' || reason === null || reason === '' ? ground : reasonText(reason);
}
