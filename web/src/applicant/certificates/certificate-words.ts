import { words } from '../../language/words.ts';

export const certificateWords = words({
  display: { zh: '亮证', en: 'Show it' },
  displayText: {
    zh: '在手机或屏幕上出示，对方扫码就能查看是否真实、有效。二维码每半分钟更换，别人拍走也用不了。',
    en: 'Show it on a phone or screen. Anyone who scans it can check that it is genuine and valid. The code changes every 30 seconds, so a photo of it is useless.',
  },
  displayOpen: { zh: '全屏出示', en: 'Full screen' },
  // A business licence alone has to be displayed at the place of business.
  licenceText: {
    zh: '在经营场所的屏幕上展示电子营业执照，即为履行亮照义务。二维码每半分钟更换，别人拍走也用不了。',
    en: 'Showing the electronic licence on a screen at your premises meets the duty to display it. The code changes every 30 seconds, so a photo of it is useless.',
  },
  licenceOpen: { zh: '全屏展示，打印桌牌', en: 'Full screen, or a sign to print' },
  displayScan: { zh: '扫码查看是否真实、有效', en: 'Scan to check that it is genuine and valid' },
  displayUntil: (time: string) => ({
    zh: `这个码到 ${time} 有效，会自动更换`,
    en: `Code valid until ${time}; it renews automatically`,
  }),
  fullScreen: { zh: '全屏', en: 'Full screen' },
  printSign: { zh: '打印亮照桌牌（A4）', en: 'Print the sign (A4)' },
  signText: {
    zh: '桌牌上的码长期有效，扫后到公开查验页，显示此刻的状态。',
    en: 'The code on the sign does not expire. It leads to a public page that shows the current status.',
  },
  title: { zh: '我的证照', en: 'My certificates' },
  ofEnterprises: { zh: '看我代表的企业的证照', en: 'Certificates of enterprises I represent' },
  none: {
    zh: '还没有电子证照。办成的事项发了证照，就会在这里。',
    en: 'No electronic certificates yet. Certificates issued to you will appear here.',
  },
  valid: { zh: '有效', en: 'Valid' },
  expired: { zh: '已过有效期', en: 'Expired' },
  revoked: { zh: '已被撤销', en: 'Revoked' },
  superseded: { zh: '已由新的证照接替', en: 'Replaced by a newer certificate' },
  holder: { zh: '持有人', en: 'Holder' },
  number: { zh: '编号', en: 'Number' },
  identifier: { zh: '电子证照标识', en: 'Identifier' },
  office: { zh: '签发机关', en: 'Issued by' },
  issued: { zh: '签发日期', en: 'Issued' },
  open: { zh: '出示或打印', en: 'Show or print' },
  paper: { zh: '打印', en: 'Print' },
  pdf: { zh: '下载签名的 PDF', en: 'Download the signed PDF' },
  code: { zh: '二维码', en: 'QR code' },
  codeText: {
    zh: '对方扫码即可验证，没有网络也行。码里只有编号、持有人、签发机关和日期。',
    en: 'Anyone can scan it to verify the certificate, even offline. It holds only the number, holder, issuer and dates.',
  },
  show: { zh: '选择出示的内容', en: 'Choose what to show' },
  showText: {
    zh: '只勾要给对方看的。没有勾的，对方看不到，也猜不出。',
    en: 'Tick only what the other side needs to see. They cannot see or guess the rest.',
  },
  text: { zh: '出示的文字', en: 'Text to show' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  download: { zh: '下载出示文件', en: 'Download as a file' },
  where: { zh: '对方在这里验证：', en: 'Verify it here:' },
  back: { zh: '我的证照', en: 'My certificates' },
  present: { zh: '在窗口证明身份', en: 'Prove your identity at a counter' },
  presentText: {
    zh: '生成一个两分钟有效的码，窗口一读就知道是哪家企业、你凭什么代表它。先要确认是你本人。',
    en: 'Creates a code valid for two minutes. It tells the counter which enterprise you represent and on what authority. You first confirm that it is you.',
  },
  presentMake: { zh: '生成出示码', en: 'Create the code' },
  presentUntil: (when: string) => ({ zh: `${when} 前有效`, en: `Valid until ${when}` }),
});
