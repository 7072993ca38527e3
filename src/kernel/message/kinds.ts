import type { CaseEventType } from '../process/events.ts';
import type { Text } from '../text.ts';

/** Why somebody is told: because the law wants it, because something waits for them, or so that they know. */
export const messageKinds = ['statutory', 'todo', 'progress'] as const;
export type MessageKind = (typeof messageKinds)[number];

export const messageKindNames = {
  statutory: {
    zh: '法定告知：受理、补正、中止、延长、决定',
    en: 'Statutory notices: acceptance, corrections, suspension, extension, decision',
  },
  todo: { zh: '等你办理、快到期', en: 'Waiting for you or due soon' },
  progress: { zh: '办理进展', en: 'Progress' },
} as const satisfies Record<MessageKind, Text>;

/** Of which kind an event is for whoever asked; an event that is not here goes out of the product by no channel. */
const kinds: Readonly<Partial<Record<CaseEventType, MessageKind>>> = {
  'correction-requested': 'statutory',
  'case-accepted': 'statutory',
  'acceptance-refused': 'statutory',
  'case-suspended': 'statutory',
  'case-resumed': 'statutory',
  'case-extended': 'statutory',
  'case-ended': 'statutory',
  'certificate-revoked': 'statutory',
  'record-rectified': 'statutory',
  'obligation-broken': 'statutory',
  'applicant-told': 'todo',
  'step-opened': 'todo',
  'obligation-opened': 'todo',
  'deadline-warned': 'todo',
  'application-signed': 'progress',
  'obligation-kept': 'progress',
  'case-transferred': 'progress',
  'case-reopened': 'progress',
  'case-merged': 'progress',
};

export function messageKindOf(type: CaseEventType): MessageKind | null {
  return kinds[type] ?? null;
}

export const messageChannels = ['email', 'sms'] as const;
export type MessageChannelName = (typeof messageChannels)[number];

export const channelNames = {
  email: { zh: '电子邮件', en: 'Email' },
  sms: { zh: '短信', en: 'Text message' },
} as const satisfies Record<MessageChannelName, Text>;
