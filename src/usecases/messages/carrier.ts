import type { MessageChannelName } from '../../kernel/message/index.ts';

/** A message ready to go. */
export type Outgoing = {
  /** The same for the same message however often it is tried: whoever carries it need not deliver it twice. */
  readonly id: string;
  readonly to: string;
  /** Of an e-mail. */
  readonly subject: string;
  readonly text: string;
};

/**
 * Whoever takes messages to people. `send` gives what they know the message by; it refuses
 * `message.undeliverable` where trying again is of no use, and fails in any other way where it is.
 */
export type Carrier = {
  readonly send: (message: Outgoing) => Promise<string>;
  /** What became of it; null where nobody says. */
  readonly stateOf: ((reference: string) => Promise<'under-way' | 'delivered' | 'failed'>) | null;
};

/** The ways out of the product, null where there is none, and the site's own address for links. */
export type Post = Readonly<Record<MessageChannelName, Carrier | null>> & { readonly site: string };

export const noPost: Post = { email: null, sms: null, site: '' };
