import { admits } from '../../kernel/access/allow.ts';
import type { Actor, Principal } from '../../kernel/access/principal.ts';
import type { City } from '../../kernel/city/index.ts';
import {
  type CaseState,
  describeEvent,
  isApplicant,
  type ServiceDefinition,
  type StoredEvent,
  worksOn,
} from '../../kernel/process/index.ts';
import { type Reason, reasonText } from '../../kernel/process/reason.ts';
import { leadsPlanOf } from '../../kernel/process/roles.ts';
import type { Text } from '../../kernel/text.ts';
import type { TimelineEntry } from './case-views.ts';
import { officeName } from './names.ts';

/** What has happened in a case, as this person may read it. */
export function viewTimeline(
  city: City,
  definition: ServiceDefinition,
  state: CaseState,
  events: readonly StoredEvent[],
  {
    principal,
    day,
    heldBack,
    represented,
  }: {
    readonly principal: Principal;
    readonly day: string;
    /** Values of the case that they do not read. */
    readonly heldBack: ReadonlySet<string>;
    /** Those in whose stead something was done, and delegates, by account. */
    readonly represented: ReadonlyMap<string, Text>;
  },
): TimelineEntry[] {
  // Whoever reviews what was reported reads it.
  const leads = leadsPlanOf(principal, definition, state);
  const inside = worksInside(principal) || leads;
  const names = admits('case.names', principal) ? represented : new Map<string, Text>();
  const reads = {
    inside,
    told: inside || isApplicant(principal, state),
    contents: readsContents(principal) || leads,
  };
  // What somebody is told to fetch a parcel by is for them, and for those who hand it over.
  const words = isApplicant(principal, state) || worksOn(definition, state, principal, day);
  const secrets = [...heldBack].flatMap((name) => {
    const value = state.data[name];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  const describe = (body: StoredEvent['body']): Text => {
    const text = words ? describeEvent(definition, body) : describeOutside(definition, body);
    const tells = (secret: string) => text.zh.includes(secret) || text.en.includes(secret);
    return secrets.some(tells) ? describeOutside(definition, body) : text;
  };
  return events.map(({ seq, occurredAt, recordedAt, body, actor }) => ({
    seq,
    at: occurredAt,
    recordedAt,
    type: body.type,
    step: 'step' in body ? body.step : null,
    text: describe(body),
    note: given(noteOf(body, reads)),
    actor: inStead(
      isByRules(definition, body) ? byRules : actorName(city, actor, state, reads.told ? names : new Map()),
      actor,
      inside ? represented : new Map(),
    ),
  }));
}

/** An event for whoever knows the case by its number alone, or watches its clocks: what was told stays untold. */
export function describeOutside(definition: ServiceDefinition, body: StoredEvent['body']): Text {
  return body.type === 'applicant-told'
    ? { zh: '已通知申请人', en: 'The applicant was told' }
    : describeEvent(definition, body);
}

/** Supervision and plan leads watch clocks: of what people write they read what moves a clock, and no more. */
export function readsContents(principal: Principal): boolean {
  return admits('case.contents', principal);
}

/** Offices, supervision and audit read why something was asked for; parties read that it was. */
export function worksInside(principal: Principal): boolean {
  return admits('case.inside', principal);
}

/**
 * What a person wrote with an event. What offices write to one another, and what one of several says before
 * all have, stays among those who work inside; what is said to the applicant, or by them, they read too.
 */
function noteOf(
  body: StoredEvent['body'],
  {
    inside,
    told,
    contents,
  }: { readonly inside: boolean; readonly told: boolean; readonly contents: boolean },
): Reason | null {
  switch (body.type) {
    case 'case-noted':
      return inside && contents ? body.note : null;
    case 'extension-requested':
    case 'extension-refused':
    case 'case-extended':
    case 'step-transferred':
    case 'case-transferred':
      return inside ? body.reason : null;
    case 'step-signed':
      return inside && contents ? body.reason : null;
    case 'case-suspended':
      return told ? body.note : null;
    case 'acceptance-refused':
    case 'obligation-kept':
    case 'obligation-broken':
      return told && contents ? body.note : null;
    case 'officer-avoided':
      return inside && contents ? body.reason : null;
    case 'avoidance-asked':
    case 'avoidance-refused':
    case 'step-completed':
    case 'case-withdrawn':
    case 'case-reopened':
    case 'case-merged':
    case 'record-rectified':
      return told && contents ? body.reason : null;
    case 'case-rated':
      return told && contents ? body.comment : null;
    default:
      return null;
  }
}

const byRules: Text = { zh: '系统（按规则）', en: 'The system, by rule' };

/** What nobody does: before the log said so, it was written down under whoever had set it off. */
function isByRules(definition: ServiceDefinition, body: StoredEvent['body']): boolean {
  return (
    body.type === 'step-completed' &&
    definition.steps.find(({ code }) => code === body.step)?.kind === 'automatic'
  );
}

function given(note: Reason | null): Text | null {
  return note === null || note === '' ? null : reasonText(note);
}

/** Who works inside reads for whom a deputy did it; others, that it was a deputy. */
function inStead(name: Text, { for: account }: Actor, represented: ReadonlyMap<string, Text>): Text {
  if (account === undefined) return name;
  const whom = represented.get(account);
  return whom === undefined
    ? { zh: `${name.zh}（代理人）`, en: `${name.en} (a deputy)` }
    : { zh: `${name.zh}（代${whom.zh}办理）`, en: `${name.en} (for ${whom.en})` };
}

function actorName(
  city: City,
  actor: StoredEvent['actor'],
  state: CaseState,
  names: ReadonlyMap<string, Text>,
): Text {
  if (actor.kind === 'system') return actor.setOffBy === undefined ? { zh: '系统', en: 'System' } : byRules;
  if (actor.kind === 'outside')
    return city.outsideParties.find(({ id }) => id === actor.id)?.name ?? { zh: actor.id, en: actor.id };
  if (actor.office !== undefined) return officeName(city, actor.office);
  if (actor.powers !== undefined) {
    const name = names.get(actor.id);
    // Whoever represents a firm is the firm that asks, and nobody's delegate.
    if (actor.as === 'representative')
      return name === undefined
        ? { zh: '申请人', en: 'The applicant' }
        : { zh: `申请人（代表人${name.zh}）`, en: `The applicant (by ${name.en})` };
    return name === undefined
      ? { zh: '代办人', en: 'A delegate' }
      : { zh: `代办人${name.zh}`, en: `${name.en}, a delegate` };
  }
  return actor.id === state.applicant.account
    ? { zh: '申请人', en: 'The applicant' }
    : { zh: '经办人', en: 'An official' };
}
