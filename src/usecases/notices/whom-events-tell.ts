import type { Actor, Principal } from '../../kernel/access/principal.ts';
import { capacitiesOf, whoseAct } from '../../kernel/access/principal.ts';
import type { CaseEventBody, CaseEventType, Recipient } from '../../kernel/process/events.ts';
import { isRefusal } from '../../kernel/process/refusal.ts';

/** Who has asked, as the case's row has it: it never changes. */
export type Asked = { readonly party: string | null; readonly account: string | null };

/** What is known of an event beside what it says. */
export type Told = {
  readonly asked: Asked;
  readonly by: Actor;
  readonly extensionAskedBy: Actor | null;
  /** Of an ending: whoever asked was told something in the same moment. */
  readonly justTold: boolean;
};

type Ended = Extract<CaseEventBody, { type: 'case-ended' }>;

const office = (id: string): readonly string[] => [`handler ${id}`, `head ${id}`];

/** Addresses of one kind of event's notices; an event that is not here is told nobody. */
type Telling = {
  readonly [Type in CaseEventType]?: (
    body: Extract<CaseEventBody, { type: Type }>,
    told: Told,
  ) => readonly string[];
};

const whoAsked = ({ asked }: Told): readonly string[] => [
  ...(asked.party === null ? [] : [`party ${asked.party}`]),
  ...(asked.account === null ? [] : [`account ${asked.account}`]),
];

const applicant = (_body: unknown, told: Told): readonly string[] =>
  told.by.kind === 'account' && (told.by.role === 'applicant' || told.by.role === 'delegate')
    ? []
    : whoAsked(told);

/** A refusal is served, also where rules gave it as one handed in: the time for remedies runs from there. */
const ended = ({ class: how }: Ended, told: Told): readonly string[] => {
  if (isRefusal(how)) return whoAsked(told);
  // A case that was there to tell something has no other news than that.
  return told.justTold && how === 'settled' ? [] : applicant(null, told);
};

const decidedExtension = (_body: unknown, { extensionAskedBy }: Told): readonly string[] =>
  extensionAskedBy?.office === undefined ? [] : office(extensionAskedBy.office);

/**
 * Whom the law or good manners want told of what. Whatever else waits for somebody stands in their queue;
 * what they did themselves nobody is told.
 */
const telling: Telling = {
  'deadline-warned': ({ to = [] }, told) => to.flatMap((each) => addressesOf(each, told)),
  'correction-requested': applicant,
  // What comes about by itself as one hands in, and the parts of a bundle with it, is no news.
  'case-accepted': (body, told) => (body.deemed || told.by.kind === 'account' ? applicant(body, told) : []),
  // What a clerk has filled in for them, and who confirmed it.
  'application-signed': (body, told) => (body.attended === undefined ? [] : applicant(body, told)),
  'applicant-told': applicant,
  'acceptance-refused': applicant,
  'case-suspended': applicant,
  'case-resumed': applicant,
  'case-extended': (body, told) => [...applicant(body, told), ...decidedExtension(body, told)],
  'extension-requested': (body) => [`head ${body.office}`],
  'extension-refused': decidedExtension,
  'case-ended': ended,
  'case-reopened': applicant,
  'case-merged': applicant,
  'record-rectified': applicant,
  'certificate-revoked': applicant,
  'certificate-withdrawn': applicant,
  'obligation-opened': applicant,
  'obligation-kept': applicant,
  'obligation-broken': applicant,
  'step-opened': (body, told) => (body.applicant ? applicant(body, told) : []),
  'step-assigned': ({ to, claimed }, { by }) =>
    to === null || claimed || to.account === by.id ? [] : [`account ${to.account}`],
  'panel-named': ({ members }, { by }) =>
    members.flatMap(({ account }) => (account === by.id ? [] : [`account ${account}`])),
  'officer-avoided': (body, told) => (body.asked ? applicant(body, told) : []),
  'avoidance-refused': applicant,
  'step-transferred': ({ to }) => office(to),
  'case-transferred': (body, told) => [...office(body.to), ...applicant(body, told)],
  'office-succeeded': ({ to }) => office(to),
};

/** The types of events that anybody is told of. */
export const tellingTypes = Object.keys(telling) as readonly CaseEventType[];

/** The addresses that are told of an event, each once. */
export function whomItTells(body: CaseEventBody, told: Told): readonly string[] {
  const tells = telling[body.type] as ((body: CaseEventBody, told: Told) => readonly string[]) | undefined;
  // What rules made of an act is no news to whoever acted: they had it as the answer.
  return [...new Set(tells?.(body, { ...told, by: whoseAct(told.by) }) ?? [])];
}

function addressesOf(recipient: Recipient, told: Told): readonly string[] {
  switch (recipient.role) {
    case 'handler':
    case 'head':
      return [`${recipient.role} ${recipient.office}`];
    case 'supervisor':
      return ['supervisor'];
    case 'applicant':
      return applicant(null, told);
  }
}

/** The addresses that somebody reads: their own, and those of whom they stand in for on this day. */
export function addressesReadBy(
  principal: Extract<Principal, { kind: 'account' }>,
  day: string,
): readonly string[] {
  return [...new Set(capacitiesOf(principal, day).flatMap(addressesOfCapacity))];
}

function addressesOfCapacity(principal: Principal): readonly string[] {
  if (principal.kind !== 'account') return [];
  const { account, actsFor, office: ofOffice, party } = principal;
  // What a deputation tells concerns the one person, whoever stands in for them.
  const own = actsFor === undefined ? [`self ${account}`, `account ${account}`] : [`account ${actsFor}`];
  switch (principal.role) {
    case 'clerk':
    case 'handler':
      return ofOffice === undefined ? own : [...own, `handler ${ofOffice}`];
    case 'head':
      return ofOffice === undefined ? own : [...own, `head ${ofOffice}`];
    case 'supervisor':
      return [...own, 'supervisor'];
    case 'applicant':
    case 'delegate':
      return party === undefined ? own : [...own, `party ${party}`];
    default:
      return own;
  }
}
