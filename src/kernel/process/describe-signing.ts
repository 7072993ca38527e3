import type { Text } from '../text.ts';
import type { LaterAct, SignedApplication } from './events.ts';

/** Who signed, by their number, that a clerk filled it in, and whether for somebody who was there for another. Names nobody. */
export function describeSigning({
  signatures,
  attended,
  later,
}: SignedApplication & { readonly later?: LaterAct }): Text {
  if (later !== undefined) return describeLater(later, attended?.by !== undefined);
  const count = signatures.length;
  const signed: Text = {
    zh: `${count} 人已对同一内容签名`,
    en: count === 1 ? '1 signature on the content' : `${count} signatures on the same content`,
  };
  if (attended === undefined) return signed;
  if (attended.by !== undefined)
    return {
      zh: `窗口工作人员代为填写，来办的人代表申请人确认；${signed.zh}`,
      en: `Filled in by a clerk, and confirmed in person on the applicant’s behalf. ${signed.en}`,
    };
  return {
    zh: `窗口工作人员代为填写，本人已确认；${signed.zh}`,
    en: `Filled in by a clerk, and confirmed by the applicant. ${signed.en}`,
  };
}

function describeLater({ act, channel }: LaterAct, forAnother: boolean): Text {
  const where =
    channel === 'phone' ? { zh: '电话办理', en: 'By phone' } : { zh: '窗口办理', en: 'At a counter' };
  const what =
    act === 'resubmit'
      ? { zh: '工作人员代填补正内容', en: 'corrections filled in by a clerk' }
      : { zh: '工作人员代办撤回', en: 'withdrawn through a clerk' };
  const who = forAnother
    ? { zh: '来办的人代表申请人确认', en: 'confirmed on the applicant’s behalf' }
    : { zh: '本人已确认', en: 'confirmed by the applicant' };
  return { zh: `${where.zh}：${what.zh}，${who.zh}`, en: `${where.en}: ${what.en}, ${who.en}` };
}
