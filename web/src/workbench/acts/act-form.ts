import { type FormFault, tidyForm, validateForm } from '../../../../src/kernel/form/index.ts';
import { parseCaseNumber } from '../../../../src/kernel/identity/case-number.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { relationNames } from '../../../../src/kernel/process/describe-people.ts';
import type { ActBody, CorrectionItem, Receiver, RecordedFact } from '../../api/types.ts';
import type { FileLine } from '../../files/file-list.tsx';
import type { ActButton } from './act-buttons.ts';
import { asRecorded, entryOf, factKey } from './recorded-fact.ts';

/** What the law wants with an act, as the parts of its little form. */
export type ActForm = {
  readonly reason: 'none' | 'optional' | 'required';
  readonly items: boolean;
  readonly choices: ActButton['move']['choices'];
  /** More than one of the choices may be taken. */
  readonly several: boolean;
  /** Another case is named by its number. */
  readonly otherCase: boolean;
  /** What shows it may be said; some grounds want it, which the server knows. */
  readonly evidence: boolean;
  readonly days: boolean;
  /** Whom or which office it may name; null where it names nobody. */
  readonly receivers: readonly Receiver[] | null;
  /** Those it may name are people, not offices. */
  readonly people: boolean;
  /** How many of them it names, one of whom presides; null where it names one. */
  readonly sizes: readonly number[] | null;
  /** Recorded facts, of which one is put right; null where none is. */
  readonly facts: readonly RecordedFact[] | null;
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
    several: false,
    otherCase: false,
    evidence: false,
    days: false,
    receivers: null,
    people: false,
    sizes: null,
    facts: null,
    output: null,
    immediate: false,
    final: false,
  };
  if (outcome !== null) {
    const { form: own, favourable, reasonRequired } = outcome;
    return {
      ...plain,
      reason: reasonRequired ? 'required' : favourable || own !== undefined ? 'none' : 'optional',
      // What a step hands over belongs to its success; a refusal needs only its reason, but for what it asks itself.
      output: (own !== undefined ? own : favourable ? move.form : null) as JsonObject | null,
      final: true,
    };
  }
  switch (move.needs) {
    case 'nothing':
      // Nobody can join any more once a gathering is closed: that is asked once more.
      return move.act === 'close-gathering' ? { ...plain, final: true } : { ...plain, immediate: true };
    case 'reason':
      return {
        ...plain,
        choices: move.choices,
        reason: 'required',
        final: move.act === 'withdraw' || move.act === 'reopen' || move.act === 'refuse-avoidance',
      };
    case 'items':
      return { ...plain, items: true };
    case 'choice':
      if (move.act === 'accept-with-tolerance') return { ...plain, choices: move.choices, several: true };
      return {
        ...plain,
        choices: move.choices,
        evidence: move.act === 'suspend',
        reason: 'required',
        final: move.act === 'refuse-acceptance' || move.act === 'stay-away',
      };
    case 'case':
      return move.act === 'merge'
        ? { ...plain, otherCase: true, reason: 'required', final: true }
        : { ...plain, otherCase: true, choices: relationChoices };
    case 'days':
      return { ...plain, choices: move.choices, days: true, reason: 'required' };
    case 'evidence':
      return { ...plain, choices: move.choices, reason: 'required', final: true };
    case 'person':
      return move.act === 'order-avoidance'
        ? {
            ...plain,
            receivers: move.receivers ?? [],
            people: true,
            choices: move.choices,
            reason: 'required',
          }
        : { ...plain, receivers: peopleFor(move), people: true };
    case 'office':
      return {
        ...plain,
        choices: move.choices,
        receivers: move.receivers ?? [],
        reason: 'required',
        final: true,
      };
    case 'rectification':
      return { ...plain, facts: move.facts ?? [], reason: 'required', evidence: true, final: true };
    case 'form':
      return { ...plain, output: move.form as JsonObject | null };
    case 'stars':
    case 'outcome':
      return plain;
    case 'panel':
      return { ...plain, receivers: move.receivers ?? [], sizes: move.sizes ?? [] };
  }
}

/** The step may also be taken back: then anybody of the office may do it. */
const nobody: Receiver = {
  code: '',
  name: { zh: '不指定（本单位都可以办）', en: 'Unassigned (anyone in the office)' },
};

/** Those who have not got the step already. */
function peopleFor({ receivers = [], receiver = null }: ActButton['move']): readonly Receiver[] {
  const others = receivers.filter(({ code }) => code !== receiver);
  return receiver === null ? others : [nobody, ...others];
}

const relationChoices = Object.entries(relationNames).map(([code, name]) => ({ code, name }));

/** What a person has typed for an act so far. Kept beside the case until the act is done. */
export type ActDraft = {
  readonly reason: string;
  readonly items: readonly CorrectionItem[];
  readonly chosen: readonly string[];
  readonly otherCase: string;
  readonly evidence: string;
  readonly days: number | null;
  /** Codes of those who are named. */
  readonly receivers: readonly string[];
  /** Who of them presides. */
  readonly chair: string | null;
  /** The fact to put right, by its key; `output` has what it should have been. */
  readonly fact: string | null;
  readonly output: JsonObject;
  /** It happened earlier: when, with the city's offset, and what shows it; null where it happens now. */
  readonly late: { readonly at: string; readonly shown: string } | null;
  /** Files that were sent to go with it. */
  readonly files: readonly FileLine[];
};

export const emptyDraft: ActDraft = {
  reason: '',
  items: [{ field: null, text: '' }],
  chosen: [],
  otherCase: '',
  evidence: '',
  days: null,
  receivers: [],
  chair: null,
  fact: null,
  output: {},
  late: null,
  files: [],
};

/** What was typed for the act so far; where nothing was, what its form begins with. */
export function begunWith({ move: { suggested } }: ActButton, draft: ActDraft): ActDraft {
  return suggested === undefined || Object.keys(draft.output).length > 0
    ? draft
    : { ...draft, output: suggested as JsonObject };
}

export type Missing =
  | 'reason'
  | 'items'
  | 'choice'
  | 'otherCase'
  | 'days'
  | 'receiver'
  | 'office'
  | 'members'
  | 'chair'
  | 'fact'
  | 'same'
  | 'output'
  | 'evidence'
  | 'lateAt'
  | 'lateShown';

/** What the act still lacks, in the order of its form. */
export function missingIn(form: ActForm, draft: ActDraft, today = ''): readonly Missing[] {
  const missing: Missing[] = [];
  if (form.choices.length > 0 && draft.chosen.length === 0) missing.push('choice');
  if (form.otherCase && parseCaseNumber(draft.otherCase) === null) missing.push('otherCase');
  if (form.items && filledItems(draft).length === 0) missing.push('items');
  if (form.days && (draft.days === null || draft.days < 1)) missing.push('days');
  missing.push(...missingOfReceivers(form, draft));
  if (form.facts !== null) missing.push(...missingOfFact(form, draft, today));
  if (form.reason === 'required' && draft.reason.trim() === '') missing.push('reason');
  if (form.facts !== null && draft.evidence.trim() === '') missing.push('evidence');
  if (form.output !== null && outputFaults(form, draft, today).length > 0) missing.push('output');
  if (draft.late !== null && draft.late.at === '') missing.push('lateAt');
  if (draft.late !== null && draft.late.shown.trim() === '') missing.push('lateShown');
  return missing;
}

function missingOfReceivers(form: ActForm, draft: ActDraft): readonly Missing[] {
  if (form.receivers === null) return [];
  const named = namedIn(form, draft);
  if (form.sizes === null) {
    if (named.length > 0) return [];
    return [form.people ? 'receiver' : 'office'];
  }
  return [
    ...(form.sizes.includes(named.length) ? [] : (['members'] as const)),
    ...(draft.chair !== null && named.includes(draft.chair) ? [] : (['chair'] as const)),
  ];
}

/** A fact is put right by another value that its form takes. */
function missingOfFact(form: ActForm, draft: ActDraft, today: string): readonly Missing[] {
  const fact = factIn(form, draft);
  if (fact === null) return ['fact'];
  if (outputFaults(form, draft, today).length > 0) return ['output'];
  const right = tidyForm(fact.form as JsonObject, draft.output);
  return !fact.masked && JSON.stringify(right) === JSON.stringify(asRecorded(fact)) ? ['same'] : [];
}

/** The fact that the draft puts right, while it may still be put right. */
export function factIn(form: ActForm, draft: ActDraft): RecordedFact | null {
  return form.facts?.find((fact) => factKey(fact) === draft.fact) ?? null;
}

/** Those who may be named with what has been chosen so far: an office may fit one ground and not another. */
export function receiversFor(form: ActForm, { chosen }: Pick<ActDraft, 'chosen'>): readonly Receiver[] {
  return (form.receivers ?? []).filter(
    ({ choices }) => choices === undefined || choices.some((choice) => chosen.includes(choice)),
  );
}

/** Whom the draft names, of those who may still be named. */
export function namedIn(form: ActForm, draft: ActDraft): readonly string[] {
  const fitting = receiversFor(form, draft);
  return draft.receivers.filter((named) => fitting.some(({ code }) => code === named));
}

/** @param today the city's day, for rules that speak of it; empty while it is not known */
export function outputFaults(form: ActForm, draft: ActDraft, today = ''): readonly FormFault[] {
  const asked = form.output ?? (factIn(form, draft)?.form as JsonObject | undefined);
  const known = today === '' ? {} : { today };
  return asked === undefined ? [] : validateForm(asked, tidyForm(asked, draft.output), known);
}

function filledItems(draft: ActDraft): readonly CorrectionItem[] {
  return draft.items
    .map(({ field, text }) => ({ field, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** The body of `POST /api/cases/:id/acts`. */
export function bodyOf(button: ActButton, draft: ActDraft, version: number): ActBody {
  const body = withFiles(plainBodyOf(button, draft, version), draft);
  const { late } = draft;
  if (late === null) return body;
  return { ...body, late: { occurredAt: late.at, evidence: { text: late.shown.trim(), files: [] } } };
}

/** What shows something may be a file alone; whatever else is handed in goes with the act. */
function withFiles(body: ActBody, { files }: ActDraft): ActBody {
  if (files.length === 0) return body;
  const ids = files.map(({ id }) => id);
  if (body.act !== 'suspend' && body.act !== 'submit-material') return { ...body, files: ids };
  return { ...body, evidence: { text: body.evidence?.text ?? '', files: ids } };
}

function plainBodyOf(button: ActButton, draft: ActDraft, version: number): ActBody {
  const { move, outcome } = button;
  const reason = draft.reason.trim();
  const [choice = ''] = draft.chosen;
  const number = draft.otherCase.trim();
  const base = { version, act: move.act };
  const about = move.step === null ? base : { ...base, step: move.step };
  switch (move.act) {
    case 'accept':
    case 'resume':
      return base;
    case 'complete-step': {
      const form = actFormOf(button);
      return {
        ...about,
        outcome: outcome?.code ?? '',
        reason: reason === '' ? null : reason,
        output: form.output === null ? {} : tidyForm(form.output, draft.output),
      };
    }
    case 'request-correction':
      return { ...base, items: filledItems(draft) };
    case 'refuse-acceptance':
      return { ...base, reason: choice, note: reason };
    case 'suspend': {
      const shown = draft.evidence.trim();
      const body = { ...base, suspension: choice, note: reason };
      return shown === '' ? body : { ...body, evidence: { text: shown, files: [] } };
    }
    case 'accept-with-tolerance':
      return { ...base, obligations: draft.chosen };
    case 'request-extension':
      return { ...base, extension: choice, value: draft.days ?? 1, reason };
    case 'decide-extension':
      return { ...about, outcome: outcome?.code ?? '', reason };
    case 'submit-material':
      return { ...base, obligation: choice, evidence: { text: reason, files: [] } };
    case 'check-obligation':
      return { ...base, obligation: move.obligation ?? '', outcome: outcome?.code ?? '', reason };
    case 'note':
      return { ...base, note: reason };
    case 'withdraw':
    case 'refuse-avoidance':
      return { ...base, reason };
    case 'stay-away':
      return { ...base, ground: choice, reason };
    case 'order-avoidance':
      return { ...base, to: { account: draft.receivers[0] ?? '' }, ground: choice, reason };
    case 'reopen':
      return choice === '' ? { ...base, reason } : { ...base, reason, ground: choice };
    case 'assign-step': {
      const [account = ''] = draft.receivers;
      return { ...about, to: account === nobody.code ? null : { account } };
    }
    case 'name-panel': {
      const named = namedIn(actFormOf(button), draft);
      return { ...about, members: named.map((account) => ({ account })), chair: draft.chair ?? '' };
    }
    case 'transfer':
      return { ...about, transfer: choice, office: draft.receivers[0] ?? '', reason };
    case 'claim-step':
    case 'close-gathering':
    case 'receive-transfer':
      return about;
    case 'link':
      return {
        ...base,
        number,
        ...(isRelation(choice) && { relation: choice }),
      };
    case 'merge':
      return { ...base, number, reason };
    case 'rectify': {
      const fact = factIn(actFormOf(button), draft);
      if (fact === null) return base;
      const right = tidyForm(fact.form as JsonObject, draft.output)[entryOf(fact)] ?? null;
      return { ...base, target: fact.target, right, reason, shown: draft.evidence.trim() };
    }
  }
}

function isRelation(code: string): code is keyof typeof relationNames {
  return code in relationNames;
}
