import { words } from '../../language/words.ts';

export const certificateWords = words({
  title: { zh: '我的证照', en: 'My certificates' },
  none: {
    zh: '还没有电子证照。办成的事项发了证照，就会在这里。',
    en: 'No certificates yet. What you are granted will be here.',
  },
  valid: { zh: '有效', en: 'Valid' },
  expired: { zh: '已过有效期', en: 'Expired' },
  revoked: { zh: '已被撤销', en: 'Revoked' },
  superseded: { zh: '已由新的证照接替', en: 'Superseded by a later one' },
  number: { zh: '编号', en: 'Number' },
  identifier: { zh: '电子证照标识', en: 'Identifier' },
  office: { zh: '签发机关', en: 'Issued by' },
  issued: { zh: '签发日期', en: 'Issued' },
  open: { zh: '出示或打印', en: 'Show or print' },
  paper: { zh: '打印', en: 'On paper' },
  pdf: { zh: '下载签名的 PDF', en: 'Download the signed PDF' },
  code: { zh: '二维码', en: 'The code' },
  codeText: {
    zh: '对方扫码即可验证，没有网络也行。码里只有编号、持有人、签发机关和日期。',
    en: 'Whoever scans it can verify the certificate, also without a network. It holds the number, the holder, the issuer and the dates, and nothing else.',
  },
  show: { zh: '选择出示的内容', en: 'Choose what to show' },
  showText: {
    zh: '只勾要给对方看的。没有勾的，对方看不到，也猜不出。',
    en: 'Tick what the other side is to see. What is not ticked they can neither see nor guess.',
  },
  text: { zh: '出示的文字', en: 'The text to show' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  download: { zh: '下载出示文件', en: 'Download as a file' },
  where: { zh: '对方在这里验证：', en: 'It can be verified here:' },
  back: { zh: '我的证照', en: 'My certificates' },
});
