import type { ErrorEntry } from './domain-error.ts';

/** Refusals of what people are told outside the product. */
export const messageErrors = {
  'message.channel-off': {
    message: { zh: '本市还没有开通这种通知方式', en: 'The city does not send messages this way yet' },
    next: { zh: '请用另一种方式，或在网站查看消息', en: 'Choose another way, or read your notices here' },
  },
  'message.address-invalid': {
    message: { zh: '邮箱地址或手机号码不对', en: 'This is not a valid email address or mobile number' },
    next: {
      zh: '邮箱写成 name@example.com，手机号码为 11 位',
      en: 'Use a format like name@example.com, or an 11-digit mobile number',
    },
  },
  'message.code-too-soon': {
    message: { zh: '验证码刚刚发过', en: 'A code has just been sent' },
    next: { zh: '请一分钟后再试', en: 'Try again in a minute' },
  },
  'message.code-wrong': {
    message: { zh: '验证码不对或已过期', en: 'The code is wrong or has expired' },
    next: { zh: '请核对，或重新获取验证码', en: 'Check it, or request a new code' },
  },
  'message.contact-unknown': {
    message: { zh: '没有待验证的地址或号码', en: 'There is no address or number to confirm' },
    next: { zh: '请先填写邮箱或手机号码', en: 'Enter your address or number first' },
  },
  'message.undeliverable': {
    message: { zh: '对方地址不接收', en: 'This address cannot receive messages' },
    next: { zh: '请核对邮箱或手机号码', en: 'Check the address or number' },
  },
  'message.carrier-away': {
    message: { zh: '通知通道暂时不可用', en: 'The message carrier is unavailable' },
    next: { zh: '系统会自动重试', en: 'It will be retried automatically' },
  },
  'message.document-unknown': {
    message: { zh: '没有这份文书', en: 'There is no such document' },
    next: { zh: '请从办件的送达记录中打开', en: 'Open it from the case’s record of service' },
  },
} as const satisfies Record<string, ErrorEntry>;
