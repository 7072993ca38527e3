import { createTransport } from 'nodemailer';
import { refuse } from '../../kernel/errors/index.ts';
import type { Carrier } from './carrier.ts';

const patienceMs = 20_000;

/**
 * E-mail by SMTP (RFC 5321): `smtps://user:password@host`, or `smtp://` with STARTTLS where the server has it.
 * What a server refuses for good (5xx) is not tried again.
 */
export function smtpCarrier(url: string, from: string): Carrier & { readonly close: () => void } {
  const transport = createTransport(url, { from });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async ({ id, to, subject, text }) => {
      const messageId = `<${id}@${domain}>`;
      try {
        await within(
          transport.sendMail({
            to,
            subject,
            text,
            messageId,
            headers: { 'Auto-Submitted': 'auto-generated' },
          }),
        );
      } catch (error) {
        const code = (error as { responseCode?: number }).responseCode ?? 0;
        if (code >= 500 && code < 600) throw refuse('message.undeliverable');
        throw error;
      }
      return messageId;
    },
    stateOf: null,
    close: () => transport.close(),
  };
}

async function within<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refuse('message.carrier-away')), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
