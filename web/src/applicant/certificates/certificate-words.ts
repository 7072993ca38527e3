import { words } from '../../language/words.ts';

export const certificateWords = words({
  display: { zh: '亮证', en: 'Show it' },
  displayText: {
    zh: '在手机或屏幕上出示，对方扫码就能查看是否真实、有效。二维码每半分钟更换，别人拍走也用不了。',
    en: 'Shown on a telephone or a screen; whoever scans it sees whether it is genuine and in force. The code changes every half minute, so that a photograph of it is of no use.',
  },
  displayOpen: { zh: '全屏出示', en: 'Full screen' },
  // A business licence alone has to be displayed at the place of business.
  licenceText: {
    zh: '在经营场所的屏幕上展示电子营业执照，即为履行亮照义务。二维码每半分钟更换，别人拍走也用不了。',
    en: 'Shown on a screen at the place of business it counts as the licence being displayed. The code changes every half minute, so that a photograph of it is of no use.',
  },
  licenceOpen: { zh: '全屏展示，打印桌牌', en: 'Full screen, or a sign to print' },
  displayScan: { zh: '扫码查看是否真实、有效', en: 'Scan to see whether it is genuine and in force' },
  displayUntil: (time: string) => ({
    zh: `这个码到 ${time} 有效，会自动更换`,
    en: `This code holds until ${time} and is replaced by itself`,
  }),
  fullScreen: { zh: '全屏', en: 'Full screen' },
  printSign: { zh: '打印亮照桌牌（A4）', en: 'Print the sign (A4)' },
  signText: {
    zh: '桌牌上的码长期有效，扫后到公开查验页，显示此刻的状态。',
    en: 'The code on the sign does not change: it leads to the public page, which says how things stand at that moment.',
  },
  title: { zh: '我的证照', en: 'My certificates' },
  ofEnterprises: { zh: '看我代表的企业的证照', en: 'Certificates of those for whom I act' },
  none: {
    zh: '还没有电子证照。办成的事项发了证照，就会在这里。',
    en: 'No certificates yet. What you are granted will be here.',
  },
  valid: { zh: '有效', en: 'Valid' },
  expired: { zh: '已过有效期', en: 'Expired' },
  revoked: { zh: '已被撤销', en: 'Revoked' },
  superseded: { zh: '已由新的证照接替', en: 'Superseded by a later one' },
  holder: { zh: '持有人', en: 'Holder' },
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
  present: { zh: '在窗口证明身份', en: 'Identify yourself at a counter' },
  presentText: {
    zh: '生成一个两分钟有效的码，窗口一读就知道是哪家企业、你凭什么代表它。先要确认是你本人。',
    en: 'Makes a code that holds for two minutes: the counter reads which enterprise it is and by what power you act for it. You confirm first that it is you.',
  },
  presentMake: { zh: '生成出示码', en: 'Make the code' },
  presentUntil: (when: string) => ({ zh: `${when} 前有效`, en: `Holds until ${when}` }),
});
