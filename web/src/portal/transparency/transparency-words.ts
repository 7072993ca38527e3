import { words } from '../../language/words.ts';

export const transparencyWords = words({
  title: { zh: '日志公开', en: 'Public log' },
  lead: {
    zh: '办件里发生的每一件事、工作人员每一次查看个人信息，都按先后记入日志，只能往后加。系统定期给日志签一个“日志头”并公布在这里：它像一个指纹，前面任何一条被改、被删、被塞入或调换次序，指纹就对不上。',
    en: 'Everything that happens in a case, and every time an official views personal data, is recorded in an append-only log. Its “head” is signed regularly and published here. It works like a fingerprint: if any earlier entry is changed, deleted, inserted or reordered, it no longer matches.',
  },
  leadTrust: {
    zh: '因此不必信任我们：只要有人在别处存着从前的日志头，改写历史就会被发现，哪怕是掌握本系统全部密钥的人。',
    en: 'So you do not have to trust us. As long as someone elsewhere keeps an earlier head, rewriting history will be detected, even by whoever holds all our keys.',
  },
  events: { zh: '办件与登记事件', en: 'Case and register events' },
  eventsText: {
    zh: '谁在什么时候做了什么。个人信息先加密再计入，日志头不泄露任何内容。',
    en: 'Who did what and when. Personal data are encrypted first; a head reveals nothing.',
  },
  reads: { zh: '查看个人信息的记录', en: 'Personal data access log' },
  readsText: {
    zh: '谁、为何事、看了谁的哪些信息，每次一条。',
    en: 'Who viewed whose data, which and why: one entry each time.',
  },
  entries: { zh: '现有条数', en: 'Entries' },
  count: (n: number) => ({ zh: `${n} 条`, en: n === 1 ? '1 entry' : `${n} entries` }),
  head: { zh: '最新日志头', en: 'Latest head' },
  signed: { zh: '签发时间', en: 'Signed' },
  covers: { zh: '覆盖', en: 'Covers' },
  root: { zh: '指纹（根散列）', en: 'Fingerprint (root)' },
  noHead: { zh: '还没有签发过日志头。', en: 'No log head has been signed yet.' },
  cosigned: { zh: '见证签名', en: 'Cosigned by' },
  nobody: { zh: '这个日志头还没有人见证', en: 'No witness has cosigned this head yet' },
  whole: { zh: '日志头全文：可以抄下、打印、转存', en: 'Full text of the head, to copy, print or save' },
  earlier: { zh: '从前的日志头', en: 'Earlier heads' },
  witnesses: { zh: '见证方', en: 'Witnesses' },
  witnessesText: {
    zh: '见证方不归我们管。它们保存每一个日志头，确认新的延续旧的，才在下面签名；发现两份历史，就永远拒签并公布证据。',
    en: 'Witnesses are independent of us. They keep every head and cosign a new one only after confirming that it extends the old. A witness that finds two histories refuses to sign for good and publishes the evidence.',
  },
  demonstration: {
    zh: '这是演示环境：名为 sandbox-witness 的见证方由本系统自己带起，只为展示，不能算外部见证。',
    en: 'This is a demonstration. The witness called sandbox-witness is run by this system for show and is not an external witness.',
  },
  noWitness: {
    zh: '还没有见证方。任何单位和个人都可以做见证方，方法见下。',
    en: 'There are no witnesses yet. Anyone can be one; see below.',
  },
  saw: (size: string, at: string) => ({
    zh: `最近见证到 ${size}，见证方时间 ${at}`,
    en: `last saw ${size}, at ${at} by its own clock`,
  }),
  never: { zh: '还没有见证过', en: 'nothing witnessed yet' },
  check: { zh: '怎样自己核验', en: 'How to check it yourself' },
  keep: {
    zh: '把上面的日志头全文和公钥存到自己手里，或者从见证方、公报处取得。',
    en: 'Save a head and the public key from this page, or get them from a witness or a bulletin.',
  },
  download: {
    zh: '在办件页面下载这件事的证明文件。',
    en: 'Download the proof file from the case’s page.',
  },
  run: {
    zh: '运行核验程序（一百三十行，只需要 Node，与说明一起在源代码的 docs/verify 里）：',
    en: 'Run the verifier (130 lines, needs only Node; explained in docs/verify of the source code):',
  },
  become: { zh: '做见证方：在自己的机器上运行', en: 'To be a witness, run this on your own machine' },
  keys: { zh: '签发所用的公钥', en: 'Public keys used for signing' },
  keysText: {
    zh: '每把新密钥由前一把签名背书；旧密钥签过的日志头永远可以核验。',
    en: 'Each new key is endorsed by the previous one; heads signed with old keys can always be verified.',
  },
});
