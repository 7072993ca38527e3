import { type FormFault, tidyForm, validateForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { ActBody, CorrectionItem } from '../../api/types.ts';
import type { ActButton } from './act-buttons.ts';

/** What the law wants with an act, as the parts of its little form. */
export type ActForm = {
  readonly reason: 'none' | 'optional' | 'required';
  readonly items: boolean;
  readonly choices: ActButton['move']['choices'];
  readonly days: boolean;
  readonly output: JsonObject | null;
  /** One press is enough: nothing to fill in, and it is no last word. */
  readonly immediate: boolean;
  /** Cannot be taken back, only answered by another act: asked once more before it is done. */
  readonly final: boolean;
};

export function actFormOf({ move, outcome }: ActButton): ActForm {
  const plain: ActForm = {
    reason: 'none',
    items: false,
    choices: [],
    days: false,
    output: null,
    immediate: false,
    final: false,
  };
  if (outcome !== null) {
    return {
      ...plain,
      reason: outcome.reasonRequired ? 'required' : outcome.favourable ? 'none' : 'optional',
      // What a step hands over belongs to its success; a refusal needs only its reason.
      output: outcome.favourable ? (move.form as JsonObject | null) : null,
      final: true,
    };
  }
  switch (move.needs) {
    case 'nothing':
      return { ...plain, immediate: true };
    case 'reason':
      return { ...plain, reason: 'required', final: move.act === 'withdraw' || move.act === 'reopen' };
    case 'items':
      return { ...plain, items: true };
    case 'choice':
      return { ...plain, choices: move.choices, reason: 'optional', final: move.act === 'refuse-acceptance' };
    case 'days':
      return { ...plain, choices: move.choices, days: true, reason: 'required' };
    case 'evidence':
      return { ...plain, choices: move.choices, reason: 'required', final: true };
    case 'form':
      return { ...plain, output: move.form as JsonObject | null };
    case 'stars':
    case 'outcome':
    case 'person':
    case 'panel':
    case 'office':
    case 'case':
    case 'rectification':
      return plain;
  }
}

/** What a person has typed for an act so far. Kept beside the case until the act is done. */
export type ActDraft = {
  readonly reason: string;
  readonly items: readonly CorrectionItem[];
  readonly choice: string | null;
  readonly days: number | null;
  readonly output: JsonObject;
};

export const emptyDraft: ActDraft = {
  reason: '',
  items: [{ field: null, text: '' }],
  choice: null,
  days: null,
  output: {},
};

export type Missing = 'reason' | 'items' | 'choice' | 'days' | 'output';

/** What the act still lacks, in the order of its form. */
export function missingIn(form: ActForm, draft: ActDraft): readonly Missing[] {
  const missing: Missing[] = [];
  if (form.choices.length > 0 && draft.choice === null) missing.push('choice');
  if (form.items && filledItems(draft).length === 0) missing.push('items');
  if (form.days && (draft.days === null || draft.days < 1)) missing.push('days');
  if (form.reason === 'required' && draft.reason.trim() === '') missing.push('reason');
  if (form.output !== null && outputFaults(form, draft).length > 0) missing.push('output');
  return missing;
}

export function outputFaults(form: ActForm, draft: ActDraft): readonly FormFault[] {
  if (form.output === null) return [];
  return validateForm(form.output, tidyForm(form.output, draft.output));
}

function filledItems(draft: ActDraft): readonly CorrectionItem[] {
  return draft.items
    .map(({ field, text }) => ({ field, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** The body of `POST /api/cases/:id/acts`. */
export function bodyOf(button: ActButton, draft: ActDraft, version: number): ActBody {
  const { move, outcome } = button;
  const reason = draft.reason.trim();
  // Only a draft is submitted, and a case offers no moves of the system's own.
  const base = { version, act: move.act as ActBody['act'] };
  switch (move.act) {
    case 'complete-step': {
      const form = actFormOf(button);
      return {
        ...base,
        step: move.step ?? '',
        outcome: outcome?.code ?? '',
        reason: reason === '' ? null : reason,
        output: form.output === null ? {} : tidyForm(form.output, draft.output),
      };
    }
    case 'request-correction':
      return { ...base, items: filledItems(draft) };
    case 'refuse-acceptance':
      return { ...base, reason: draft.choice ?? '', note: reason };
    case 'suspend':
      return { ...base, suspension: draft.choice ?? '', note: reason };
    case 'accept-with-tolerance':
      return { ...base, obligations: draft.choice === null ? [] : [draft.choice] };
    case 'request-extension':
      return { ...base, extension: draft.choice ?? '', value: draft.days ?? 1, reason };
    case 'decide-extension':
      return { ...base, outcome: outcome?.code ?? '', reason };
    case 'submit-material':
      return { ...base, obligation: draft.choice ?? '', evidence: { text: reason, files: [] } };
    case 'check-obligation':
      return { ...base, obligation: move.obligation ?? '', outcome: outcome?.code ?? '', reason };
    case 'note':
      return { ...base, note: reason };
    case 'withdraw':
    case 'reopen':
      return { ...base, reason };
    default:
      return base;
  }
}
