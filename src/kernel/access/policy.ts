import type { Role } from './principal.ts';
import type { Relation } from './relations.ts';

/** Whom a grant is for: a role, a party that speaks over the exchange, or the machine itself. */
export type Grantee = Role | 'outside' | 'system';

/**
 * One way of being allowed something. `where`: any one of these relations must hold between the principal and
 * the thing; without it, everything of the kind. `sees`: how much is shown, where that differs.
 */
export type Grant = {
  readonly to: 'anyone' | 'signed-in' | readonly Grantee[];
  readonly where?: readonly Relation[];
  readonly sees?: Sight;
};

/** How much of a thing is shown: from what anybody may see to all of it. */
export const sights = ['published', 'masked', 'whole'] as const;
export type Sight = (typeof sights)[number];

/** Who a policy is for and how it is told in the description of the API. */
type Policy = readonly Grant[];

const officers = ['clerk', 'handler', 'head'] as const satisfies readonly Role[];
const applying = ['applicant', 'delegate'] as const satisfies readonly Role[];
const anyone: Policy = [{ to: 'anyone' }];
const signedIn: Policy = [{ to: 'signed-in' }];
const only = (...to: readonly Grantee[]): Policy => [{ to }];

/**
 * Who may do what: the one declaration from which routes admit, lists filter, single things are shown and menus
 * are made. What is not granted here is refused. Named `subject.action`; each route names its own.
 *
 * What may be done to a case that one may reach is settled act by act by `mayAct` (kernel/process), since it
 * hangs on steps, offices and phases.
 */
export const policies = {
  /** What the city publishes: itself, services, plans, figures, progress by query code, certificates by number. */
  'published.read': anyone,
  /** Heads, leaves and proofs: whoever doubts the log must be able to look. */
  'transparency.read': anyone,
  'transparency.sign': only('auditor', 'administrator'),
  /** A witness is known by its signature and not by a sign-in. */
  'transparency.cosign': anyone,
  /** Outside parties are known by the signature of what they send. */
  'exchange.receive': anyone,
  'exchange.watch': only('administrator', 'auditor'),
  'exchange.run': only('administrator'),
  /** Whoever asks a question over the exchange is known by its signature. */
  'exchange.ask': anyone,
  /** Data for one's own office or institution: asking for them, and what one was granted. */
  'sharing.ask': only(...officers, 'institution'),
  /** The keys under which one's office or institution asks; administrators look after all of them. */
  'sharing.keys': only('head', 'institution', 'administrator', 'auditor'),
  'sharing.keys-change': only('head', 'institution', 'administrator'),
  /** What one's own office or institution was granted, and what of its data was granted to others. */
  'sharing.grants': only(...officers, 'institution', 'auditor', 'administrator'),
  /** Who used what: officers see what is their office's own, audit and administration all. */
  'sharing.watch': only(...officers, 'auditor', 'administrator'),
  /** Objecting to what is held, and seeing who looked at it, is for those whom it is about. */
  'sharing.object': only(...applying),
  'reading.own': only(...applying),
  /** What goes on behind the pages and does not get done. */
  'background.watch': only('administrator', 'auditor'),
  'background.run': only('administrator'),

  /** Figures that units report: their offices bring them; whoever works on the plan sees how they came about. */
  'indicator.report': only(...officers),
  'indicator.reports': only(...officers, 'plan-lead', 'supervisor', 'auditor', 'administrator'),
  /** Who is ahead and who behind is for those who work on the plan. */
  'ranking.read': only(...officers, 'plan-lead', 'supervisor', 'auditor', 'administrator'),
  /** How plans, clocks and places stand; which cases are late is named to whoever may see every clock. */
  'overview.read': only(...officers, 'plan-lead', 'supervisor', 'auditor', 'administrator'),

  /** Orders, look-backs and meetings: offices their own, supervision and leaders all. */
  'supervision.read': only(...officers, 'plan-lead', 'supervisor', 'auditor'),
  /** What was done about which office; an office knows of itself. */
  'supervision.records': only('plan-lead', 'supervisor', 'auditor'),
  /** Of the office that supervises, which is looked at where the city is known. */
  'supervision.draw': only(...officers),

  'session.begin': anyone,
  'session.end': anyone,
  /** Passkeys, sessions, codes, password: everybody their own. */
  'session.own': [{ to: 'signed-in', where: ['own-account'] }],
  'account.recover': only('administrator'),
  'client.manage': only('administrator'),

  /** Their own; of others' what they fill in at a counter, or were asked to help with. */
  'draft.write': [{ to: [...applying, ...officers], where: ['own-account'] }],
  'case.list': [
    { to: applying, where: ['own-party'] },
    { to: officers, where: ['office-takes-part', 'sits-on-panel', 'office-inspects'] },
    { to: ['expert', 'judge'], where: ['sits-on-panel'] },
    { to: ['institution', 'outside'], where: ['outside-takes-part'] },
    { to: ['supervisor', 'auditor', 'plan-lead', 'system'] },
  ],
  /** What one may list; and offices the parts of what they have a part in, which are listed under the whole. */
  'case.read': [
    { to: applying, where: ['own-party'] },
    {
      to: officers,
      where: ['office-takes-part', 'sits-on-panel', 'office-inspects', 'office-takes-part-above'],
    },
    { to: ['expert', 'judge'], where: ['sits-on-panel'] },
    { to: ['institution', 'outside'], where: ['outside-takes-part'] },
    { to: ['supervisor', 'auditor', 'plan-lead', 'system'] },
  ],
  /** What people write in a case. Supervision and plan leads watch clocks and read of it what moves a clock. */
  'case.contents': only(
    ...applying,
    ...officers,
    'inspector',
    'judge',
    'expert',
    'institution',
    'auditor',
    'outside',
    'system',
  ),
  /** Whose lists lead to the page of a case; supervision has its clocks in the list. */
  'case.page': only(
    ...applying,
    ...officers,
    'plan-lead',
    'inspector',
    'judge',
    'expert',
    'institution',
    'auditor',
  ),
  /** What offices write to one another, and why something was asked for. */
  'case.inside': only(...officers, 'supervisor', 'auditor'),
  /** The names of applicants. */
  'case.names': only(...applying, ...officers),
  /** The act itself is settled by `mayAct`. */
  'case.act': signedIn,
  'case.begin': [{ to: officers, where: ['own-office'] }],
  'case.join': only(...applying),
  'work.list': signedIn,
  /** Whoever works on cases of others has a queue; an applicant’s own turn stands in their cases. */
  'work.queue': only(...officers, 'plan-lead', 'institution', 'expert', 'judge'),
  /** Where a file goes and whose it is, the draft or the case says that it is for. */
  'file.send': signedIn,
  'file.read': signedIn,

  /** Published ones are everybody's; whoever works for the offices reads what was sent, and its writers and watchers drafts. */
  'bulletin.read': [
    { to: 'anyone', sees: 'published' },
    { to: [...officers, 'inspector', 'administrator'], sees: 'masked' },
    { to: officers, where: ['own-office'], sees: 'whole' },
    { to: ['supervisor', 'plan-lead', 'auditor'], sees: 'whole' },
  ],

  'register.read': [
    { to: 'anyone', sees: 'published' },
    { to: ['auditor'], sees: 'masked' },
    { to: officers, where: ['own-office'], sees: 'whole' },
    { to: ['system'], sees: 'whole' },
  ],
  /** Those of the party that is acted for. */
  'certificate.list': only(...applying),
  /** Its holder, and offices whose work on its case needs it. */
  'certificate.open': only(...applying, ...officers),
  /** How one is told outside the product: everybody their own. */
  'message.own': [{ to: 'signed-in', where: ['own-account'] }],
  'notice.read': [{ to: 'signed-in', where: ['own-account'] }],
  'changes.follow': signedIn,
  /** Those of an office: theirs, and the head the whole office's. */
  'deputy.list': [{ to: 'signed-in', where: ['own-office'] }],
  'deputy.name': [{ to: 'signed-in', where: ['own-office'] }],

  /** For whom one may act, and who may act for whom one speaks for: what is held decides (`powers.ts`). */
  'power.read': only(...applying),
  'power.give': only(...applying),
  /** Whoever was asked to sign, for themselves or by a power: what they hold decides. */
  'signing.own': [{ to: 'signed-in', where: ['own-account'] }],
  /** By the link on one's own telephone and one's identity number, without a sign-in. */
  'signing.link': anyone,
  /** A number of a hall's queue, which is taken without saying who one is. */
  'hall.queue': anyone,
  /** Whoever attends to people at a counter, or on its telephone. */
  'counter.attend': only(...officers),
  /** Who helps at an office, its head says. */
  'helper.give': only('head'),
  /** Whoever sees the document at a counter. */
  'identity.prove': only(...officers),
  /** Whoever works in an office sees who else does. */
  'staff.list': only(...officers, 'administrator'),
  /** A head the people of the own office, the administrator everybody. */
  'staff.manage': only('head', 'administrator'),

  /** What there is about oneself: to see it, have a copy, have it erased. */
  'personal-data.own': [{ to: applying, where: ['own-party'] }],

  'office.reorganise': only('administrator'),
  'service.migrate': only('administrator'),
  /** Who has reported on their tasks, and who has not. */
  'round.read': only(...officers, 'plan-lead', 'supervisor', 'auditor', 'administrator'),
  /** The tasks of one's own office, or of the plan that one leads. */
  'task.mine': only(...officers, 'plan-lead'),
  /** The workbook and the calendar of one's own office. */
  'task.own': only(...officers),
  /** By the secret address that an office gave out: programs that show calendars cannot sign in. */
  'calendar.read': anyone,
  'plan.import': only('plan-lead', 'administrator'),
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyName = keyof typeof policies;
