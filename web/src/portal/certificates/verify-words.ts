import { words } from '../../language/words.ts';

export const verifyWords = words({
  title: { zh: '验证电子证照', en: 'Verify a certificate' },
  lead: {
    zh: '输入编号、扫描二维码，或选一个文件（PDF、出示文件、二维码图片），就能知道证照是不是本市签发的、现在还有没有效。没有网络时也能验证签名。',
    en: 'Enter the number, scan the QR code or choose a file (PDF, presented file, image of the code) to check that this city issued the certificate and that it is still valid. The signature can be checked offline too.',
  },
  asked: { zh: '证照编号或电子证照标识', en: 'Certificate number or identifier' },
  number: { zh: '证照编号', en: 'Certificate number' },
  check: { zh: '验证', en: 'Verify' },
  valid: { zh: '有效', en: 'Valid' },
  expired: { zh: '已过有效期', en: 'Expired' },
  revoked: { zh: '已被撤销', en: 'Revoked' },
  superseded: { zh: '已由新的证照接替', en: 'Replaced by a newer certificate' },
  unknown: { zh: '没有这个编号的证照', en: 'No certificate has this number' },
  unknownText: {
    zh: '请核对编号；如果编号无误，这份证照不是本市签发的。',
    en: 'Check the number. If it is correct, this city did not issue the certificate.',
  },
  type: { zh: '证照', en: 'Certificate' },
  identifier: { zh: '电子证照标识', en: 'Identifier' },
  holder: { zh: '持有人', en: 'Holder' },
  office: { zh: '签发机关', en: 'Issued by' },
  revokedOn: { zh: '撤销日期', en: 'Revoked' },
  issued: { zh: '签发日期', en: 'Issued' },
  expires: { zh: '有效期至', en: 'Valid until' },
  supersededBy: { zh: '由它接替', en: 'Replaced by' },
  byCode: { zh: '扫描或选文件', en: 'Scan or choose a file' },
  camera: { zh: '用摄像头扫描', en: 'Scan with the camera' },
  stop: { zh: '关闭摄像头', en: 'Turn off the camera' },
  noCamera: {
    zh: '打不开摄像头。请允许本页使用摄像头，或改选文件、输入编号。',
    en: 'The camera could not be opened. Allow this page to use it, or choose a file or enter the number.',
  },
  file: {
    zh: '选文件：PDF、出示文件或二维码图片',
    en: 'Choose a file: PDF, presented file or image of the code',
  },
  shown: { zh: '或粘贴出示的文字', en: 'Or paste the text you were shown' },
  checkText: { zh: '验证这段文字', en: 'Verify this text' },
  signatureGood: {
    zh: '签名真实：由本市签发，内容没有改动',
    en: 'Genuine signature: issued by this city and unchanged',
  },
  online: { zh: '已联网核对现状', en: 'Current status checked online' },
  offline: {
    zh: '没有网络：签名已验证，是否后来被撤销要联网才知道。',
    en: 'You are offline. The signature was checked; go online to find out whether the certificate has since been revoked.',
  },
  refused: { zh: '不能通过验证', en: 'Verification failed' },
  'refused-malformed': {
    zh: '里面没有能读出的证照。请换一张清楚的图片或原来的文件。',
    en: 'No readable certificate was found. Use a clearer image or the original file.',
  },
  'refused-key-unknown': {
    zh: '不是用本市公布的公钥签发的。',
    en: 'It was not signed with a key published by this city.',
  },
  'refused-signature-wrong': {
    zh: '签名不对：内容被改动过，或是伪造的。',
    en: 'The signature does not match: the content was changed or forged.',
  },
  'refused-disclosure-wrong': {
    zh: '出示的某一项不在原证照里。',
    en: 'Something shown is not in the original certificate.',
  },
  'file-genuine': {
    zh: '文件签名真实，签后没有改动',
    en: 'Genuine file signature; unchanged since signing',
  },
  'file-altered': { zh: '文件签名后被改动过', en: 'The file was changed after it was signed' },
  'file-foreign': { zh: '文件不是用本市的公钥签名的', en: 'The file was not signed with this city’s key' },
  'file-unsigned': { zh: '文件没有签名', en: 'The file is not signed' },
  noKeys: {
    zh: '取不到本市的公钥。请联网打开本页一次，以后没有网络也能用。',
    en: 'This city’s keys could not be loaded. Open this page once while online; after that it also works offline.',
  },
  demonstration: { zh: '演示证照，不具法律效力', en: 'Demonstration certificate: no legal effect' },
  kept: { zh: '本页已存好，断网也能验证', en: 'This page is saved and works offline' },
});
