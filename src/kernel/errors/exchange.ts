import type { ErrorEntry } from './domain-error.ts';

const callTheirTechnicians = {
  zh: '请与对方系统的技术人员核对交换协议',
  en: 'Check the exchange protocol with the technicians of the other system',
};
const sendAnew = { zh: '请重新签名后再发送', en: 'Sign it again and send it again' };
const watchOutbox = {
  zh: '系统会自动重试；可在运行页面查看',
  en: 'It is tried again by itself; the operations page shows it',
};

/** Refusals of the exchange with outside parties. */
export const exchangeErrors = {
  'exchange.too-large': {
    message: { zh: '交换报文超过 {limit} 字节', en: 'The envelope is larger than {limit} bytes' },
    next: callTheirTechnicians,
  },
  'exchange.malformed': {
    message: { zh: '交换报文的格式不对：{where}', en: 'The envelope is not well formed: {where}' },
    next: callTheirTechnicians,
  },
  'exchange.unknown-key': {
    message: { zh: '签名所用的密钥没有登记', en: 'The signing key is not registered' },
    next: { zh: '请先登记对方的公钥', en: 'Register the public key of the other side first' },
  },
  'exchange.bad-signature': {
    message: { zh: '签名核验没有通过', en: 'The signature does not hold' },
    next: callTheirTechnicians,
  },
  'exchange.stale-signature': {
    message: {
      zh: '签名时间与本系统时间相差超过 {seconds} 秒',
      en: 'The moment of signing is more than {seconds} seconds away from our clock',
    },
    next: sendAnew,
  },
  'exchange.wrong-recipient': {
    message: { zh: '这份报文不是发给这里的', en: 'This envelope is addressed to somebody else' },
    next: callTheirTechnicians,
  },
  'exchange.wrong-sender': {
    message: { zh: '签名的一方不是报文所称的一方', en: 'The signer is not the party the envelope names' },
    next: callTheirTechnicians,
  },
  'exchange.id-reused': {
    message: { zh: '同一编号已用于另一份内容', en: 'The same id was used for other content before' },
    next: { zh: '请为新的内容使用新的编号', en: 'Use a new id for new content' },
  },
  'exchange.unknown-message': {
    message: { zh: '没有向这一方发出过所答复的报文', en: 'No such message was ever sent to this party' },
    next: callTheirTechnicians,
  },
  'exchange.already-answered': {
    message: { zh: '这份报文已有另一个答复', en: 'The message already has another answer' },
    next: {
      zh: '如需更正，请联系承办部门',
      en: 'To correct an answer, turn to the office in charge of the case',
    },
  },
  'exchange.step-closed': {
    message: { zh: '答复到达时这一环节已经结束', en: 'The step had ended when the answer came' },
    next: { zh: '无需再次发送', en: 'There is no need to send it again' },
  },
  'exchange.outcome-unknown': {
    message: { zh: '这一环节没有“{outcome}”这种结果', en: 'The step knows no outcome called {outcome}' },
    next: callTheirTechnicians,
  },
  'exchange.reason-missing': {
    message: { zh: '这种结果必须说明理由', en: 'This outcome must be given a reason' },
    next: { zh: '请补充理由后以新编号重新答复', en: 'Answer again under a new id, with the reason' },
  },
  'exchange.busy': {
    message: { zh: '这个办件正在被更新', en: 'The case is being changed at this moment' },
    next: { zh: '请稍后重新发送', en: 'Send it again shortly' },
  },
  'exchange.case-suspended': {
    message: {
      zh: '这个办件正在中止或移交',
      en: 'The case is suspended, or on its way to another office',
    },
    next: { zh: '请在恢复办理后重新发送', en: 'Send it again when the case goes on' },
  },
  'exchange.operation-unknown': {
    message: { zh: '目录中没有“{operation}”这项交换', en: 'The catalogue has no operation {operation}' },
    next: { zh: '请先在服务声明中登记这项交换', en: 'Declare the operation in a service first' },
  },
  'exchange.party-unknown': {
    message: { zh: '没有登记交换对象“{party}”', en: 'No party called {party} is registered' },
    next: { zh: '请登记它的地址和公钥', en: 'Register its address and public key' },
  },
  'exchange.unreachable': {
    message: { zh: '对方系统连接不上', en: 'The other system cannot be reached' },
    next: watchOutbox,
  },
  'exchange.unavailable': {
    message: { zh: '对方系统暂时不可用（{status}）', en: 'The other system is not available now ({status})' },
    next: watchOutbox,
  },
  'exchange.rejected': {
    message: {
      zh: '对方系统不接收这份报文（{status}）',
      en: 'The other system does not take this message ({status})',
    },
    next: callTheirTechnicians,
  },
  'exchange.receipt-invalid': {
    message: { zh: '对方的回执核验没有通过', en: 'The receipt of the other system does not hold' },
    next: callTheirTechnicians,
  },
  'exchange.given-up': {
    message: {
      zh: '多日未能送达，已停止重试',
      en: 'It could not be delivered for days and is no longer tried',
    },
    next: { zh: '请联系对方恢复后再次发送', en: 'Get the other side back, then send it again' },
  },
  'exchange.sandbox-unreachable': {
    message: { zh: '连接不上沙箱', en: 'The sandbox cannot be reached' },
    next: {
      zh: '请确认产品正在演示模式下运行',
      en: 'Make sure that the product is running with its sandbox',
    },
  },
  'exchange.sandbox-refused': {
    message: { zh: '沙箱没有接受这个要求：{reason}', en: 'The sandbox did not take this: {reason}' },
    next: { zh: '请核对参与方名称和方式', en: 'Check the name of the party and the mode' },
  },
} as const satisfies Record<string, ErrorEntry>;
