import type { Language, Text } from '../text.ts';

/** What may stand in a message: nothing that is anybody's. `what` says what happened and what to do. */
export type MessageFacts = {
  readonly city: Text;
  readonly service: Text;
  readonly number: string;
  readonly what: Text;
  /** Where it is read, and answered. */
  readonly link: string;
};

/** The words of messages, as data: in braces what is put in. */
export const messageTemplates = {
  sms: {
    one: {
      zh: '【{city}】办件{number}：{what}。请登录网站查看。',
      en: '[{city}] Case {number}: {what}. Sign in to the site for details.',
    },
    several: {
      zh: '【{city}】你有 {count} 条新消息，涉及办件{numbers}。请登录网站查看。',
      en: '[{city}] You have {count} new notices about cases {numbers}. Sign in to the site to read them.',
    },
    code: {
      zh: '【{city}】验证码 {code}，15 分钟内有效。不是你本人操作的，请忽略。',
      en: '[{city}] Your code is {code}, valid for 15 minutes. If you did not request it, ignore this.',
    },
    signingLink: {
      zh: '【{city}】请你为“{service}”的申请签名：{link} 打开后输入本人证件号码。不知情的，请勿理会。',
      en: '[{city}] You are asked to sign an application, “{service}”: {link} You will need to enter your ID number. If you do not recognise this, ignore it.',
    },
    signingVoid: {
      zh: '【{city}】你签过名的“{service}”申请已改动或撤回，那次签名不再算数。需要时会再请你签。',
      en: '[{city}] The application “{service}” you signed was changed or taken back, so your signature is void. You will be asked again if needed.',
    },
  },
  email: {
    subject: { zh: '办件 {number}：{what}', en: 'Case {number}: {what}' },
    severalSubject: { zh: '{count} 条新消息', en: '{count} new notices' },
    line: { zh: '{service}（{number}）：{what}\n{link}', en: '{service} ({number}): {what}\n{link}' },
    end: {
      zh: '这封邮件由{city}自动发出，请勿回复。要改变通知方式：{settings}',
      en: 'Sent automatically by {city}; please do not reply. To change your notification settings: {settings}',
    },
    codeSubject: { zh: '验证码 {code}', en: 'Your code: {code}' },
    code: {
      zh: '验证码 {code}，15 分钟内有效。不是你本人操作的，请忽略这封邮件。',
      en: 'Your code is {code}, valid for 15 minutes. If you did not request it, ignore this message.',
    },
  },
} as const satisfies Record<string, Record<string, Text>>;

/** Stands before everything that a demonstration sends. */
export const demonstrationMark: Text = { zh: '【演示】', en: '[Demonstration] ' };

/** A template in one language with its values put in. One that is missing is a fault of ours. */
export function fillTemplate(
  template: Text,
  language: Language,
  values: Readonly<Record<string, string>>,
): string {
  return template[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template has no value for ${name}`);
    return value;
  });
}

/** The words of one text message; several notices become one that counts them. */
export function smsText(
  notices: readonly MessageFacts[],
  language: Language,
  demonstration: boolean,
): string {
  const [first] = notices;
  if (first === undefined) throw new Error('nothing to tell');
  const mark = demonstration ? demonstrationMark[language] : '';
  const city = first.city[language];
  if (notices.length === 1)
    return (
      mark +
      fillTemplate(messageTemplates.sms.one, language, {
        city,
        number: first.number,
        what: first.what[language],
      })
    );
  const numbers = [...new Set(notices.map(({ number }) => number))];
  const shown = numbers.slice(0, mostNumbers).join(language === 'zh' ? '、' : ', ');
  return (
    mark +
    fillTemplate(messageTemplates.sms.several, language, {
      city,
      count: String(notices.length),
      numbers: numbers.length > mostNumbers ? `${shown}${language === 'zh' ? '等' : ' …'}` : shown,
    })
  );
}

/** More case numbers than these make a text message too long. */
const mostNumbers = 3;

export function emailText(
  notices: readonly MessageFacts[],
  language: Language,
  { demonstration, settings }: { readonly demonstration: boolean; readonly settings: string },
): { readonly subject: string; readonly text: string } {
  const [first] = notices;
  if (first === undefined) throw new Error('nothing to tell');
  const mark = demonstration ? demonstrationMark[language] : '';
  const { subject, severalSubject, line, end } = messageTemplates.email;
  const values = (facts: MessageFacts) => ({
    service: facts.service[language],
    number: facts.number,
    what: facts.what[language],
    link: facts.link,
  });
  return {
    subject:
      mark +
      (notices.length === 1
        ? fillTemplate(subject, language, values(first))
        : fillTemplate(severalSubject, language, { count: String(notices.length) })),
    text: [
      ...(demonstration ? [mark.trim()] : []),
      ...notices.map((facts) => fillTemplate(line, language, values(facts))),
      fillTemplate(end, language, { city: first.city[language], settings }),
    ].join('\n\n'),
  };
}
