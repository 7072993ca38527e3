import type { Post } from '../usecases/messages/carrier.ts';
import { gatewayCarrier } from '../usecases/messages/gateway-carrier.ts';
import { smtpCarrier } from '../usecases/messages/smtp-carrier.ts';
import type { Config } from './config.ts';
import type { OutsideWorld } from './outside-world.ts';
import type { Shutdown } from './shutdown.ts';

/**
 * Whoever carries messages out. In a demonstration that is the process which plays the outside world, whatever the
 * environment says: nothing leaves this machine.
 */
export function openPost(config: Config, { control }: OutsideWorld, shutdown: Shutdown): Post {
  const site = config.publicUrl;
  if (control !== null)
    return {
      site,
      email: gatewayCarrier(`${control.url}/post/email`, control.token),
      sms: gatewayCarrier(`${control.url}/post/sms`, control.token),
    };
  if (config.demonstration) return { site, email: null, sms: null };
  const { mail, sms } = config;
  const email = mail === null ? null : smtpCarrier(mail.url, mail.from);
  if (email !== null) shutdown.onStop({ zh: '电子邮件', en: 'E-mail' }, () => Promise.resolve(email.close()));
  return { site, email, sms: sms === null ? null : gatewayCarrier(sms.url, sms.key) };
}
