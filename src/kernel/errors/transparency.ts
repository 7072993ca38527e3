import type { ErrorEntry } from './domain-error.ts';

const askNobody = {
  zh: '请立即用 yingshang audit verify 核查，并把结果交给审计人员；在查明原因前不会再签发',
  en: 'Run yingshang audit verify at once and hand the result to audit: nothing more is signed until the reason is known',
};

/** Refusals about the proof of what was done: heads, proofs, witnesses, audits. */
export const transparencyErrors = {
  'transparency.not-signing': {
    message: { zh: '这里没有签发日志头的密钥', en: 'There is no key here that signs heads of the log' },
    next: { zh: '请向运行中的产品查询', en: 'Ask the running product' },
  },
  'transparency.log-shorter': {
    message: {
      zh: '日志只有 {size} 条，而已签发的日志头写着 {signed} 条',
      en: 'The log has {size} entries, yet a head was signed over {signed}',
    },
    next: askNobody,
  },
  'transparency.log-rewritten': {
    message: {
      zh: '日志前 {signed} 条与已签发的日志头不符',
      en: 'The first {signed} entries of the log are not those that a head was signed over',
    },
    next: askNobody,
  },
  'transparency.size-unknown': {
    message: {
      zh: '日志没有这么多条（现有 {size} 条）',
      en: 'The log is not as long (it has {size} entries)',
    },
    next: { zh: '请先取最新的日志头', en: 'Ask for the latest head first' },
  },
  'transparency.head-unknown': {
    message: { zh: '没有签发过这样的日志头', en: 'No such head was signed' },
    next: { zh: '请先取最新的日志头', en: 'Ask for the latest head first' },
  },
  'transparency.cosignature-refused': {
    message: {
      zh: '见证签名没有通过核验，或不是已登记的见证方',
      en: 'The cosignature does not hold, or is not of a registered witness',
    },
    next: {
      zh: '请在运行产品的机器上用 yingshang audit add-witness 登记见证方的公钥',
      en: 'Register the key of the witness with yingshang audit add-witness where the product runs',
    },
  },
  'transparency.file-unreadable': {
    message: { zh: '文件 {file} 读不出来（{reason}）', en: 'The file {file} cannot be read ({reason})' },
    next: { zh: '请核对路径和权限', en: 'Check its path and its permissions' },
  },
  'transparency.heads-unreadable': {
    message: { zh: '文件 {file} 里没有日志头', en: 'There is no head of a log in {file}' },
    next: {
      zh: '请给出从“日志公开”页面下载、见证方保存或公报上印出的日志头',
      en: 'Give heads as downloaded from the transparency page, as a witness keeps them, or as printed in a bulletin',
    },
  },
  'transparency.key-elsewhere': {
    message: {
      zh: '签发日志头的密钥不在本系统的目录里',
      en: 'The key that signs heads is not in our own folder',
    },
    next: {
      zh: '请在密码设备或环境变量中更换；新密钥从下一个日志头起使用，旧密钥签过的仍可验证',
      en: 'Change it in its module or in the environment: the new one is used from the next head on, and what the old one signed can still be verified',
    },
  },
  'transparency.no-national-key': {
    message: { zh: '日志头没有用国密算法加签', en: 'Heads are not signed by the national algorithms here' },
    next: {
      zh: '请先以 YINGSHANG_NATIONAL_ALGORITHMS 启用（heads 或 on）',
      en: 'Turn them on first in YINGSHANG_NATIONAL_ALGORITHMS (“heads” or “on”)',
    },
  },
  'transparency.signer-failed': {
    message: {
      zh: '签名程序没有给出可用的签名（{reason}）',
      en: 'The program that signs gave no signature that holds ({reason})',
    },
    next: {
      zh: '请检查 YINGSHANG_LOG_SIGNER 指定的程序和其后的密码设备',
      en: 'Check the program in YINGSHANG_LOG_SIGNER, and the module behind it',
    },
  },
  'transparency.key-unreadable': {
    message: { zh: '公钥的写法不对：{key}', en: 'That is no public key: {key}' },
    next: {
      zh: '公钥写成一行：名称+编号+base64',
      en: 'A key is written in one line: name+id+base64',
    },
  },
  'transparency.log-unreachable': {
    message: { zh: '连不上日志 {url}（{reason}）', en: 'The log at {url} does not answer ({reason})' },
    next: { zh: '请核对地址，稍后再试', en: 'Check the address and try again later' },
  },
  'transparency.fork-found': {
    message: {
      zh: '{tree} 日志与此前见过的不一致：{reason}',
      en: 'The log of {tree} is not the one seen before: {reason}',
    },
    next: {
      zh: '证据已存入 {file}；请公开它，不要删除',
      en: 'The evidence is in {file}: publish it, and do not delete it',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
