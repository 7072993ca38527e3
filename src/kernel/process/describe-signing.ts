import type { Text } from '../text.ts';
import type { SignedApplication } from './events.ts';

/** Who signed, by their number, that a clerk filled it in, and whether for somebody who was there for another. Names nobody. */
export function describeSigning({ signatures, attended }: SignedApplication): Text {
  const count = signatures.length;
  const signed: Text = {
    zh: `${count} 人已对同一内容签名`,
    en: count === 1 ? 'One signature over the content' : `${count} signatures over one content`,
  };
  if (attended === undefined) return signed;
  if (attended.by !== undefined)
    return {
      zh: `窗口工作人员代为填写，来办的人代表申请人确认；${signed.zh}`,
      en: `Filled in by a clerk, and confirmed by whoever was there for the applicant. ${signed.en}`,
    };
  return {
    zh: `窗口工作人员代为填写，本人已确认；${signed.zh}`,
    en: `Filled in by a clerk, and confirmed by whoever asks. ${signed.en}`,
  };
}
