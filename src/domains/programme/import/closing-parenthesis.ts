import { openingOf, splitOutside } from './characters.ts';
import { type DateContext, datesIn, isDeadlineText } from './deadline.ts';
import { hasDutyLabel, hasDutyVerb } from './labels.ts';

/** Whether the inside of a parenthesis says who does something or by when. */
export function isDutyParenthesis(inside: string, context: DateContext): boolean {
  if (inside.length < 3) return false;
  return (
    hasDutyLabel(inside) ||
    (hasDutyVerb(inside) && /(局|委|办|部门|单位|政府|法院|中心|公司|银行|处|部|厅)/.test(inside)) ||
    isDeadlineText(inside, context)
  );
}

/** （县法院） or （市发改委、市财政局，6月底前）at the end of a measure: nothing but units, and dates after them. */
const NAME_OF_UNIT =
  /^[\u3400-\u9fff（）]{1,20}(?:局|委|办|厅|法院|检察院|部门|单位|政府|管委会|公司|中心|银行|支行|分行|支队|海关|工会|妇联|残联|文联|科协|工商联|联合会|协会|街道|办事处|大学|学院|学校|医院|集团|部|处|所|站|队|镇|乡|园区|开发区)$|^各(?:县|市|区|镇|乡|街|有关|相关|成员|责任)[^，；。]{0,14}$/;
const DATED = /^[底末]?(?:之)?前|^(?:完成|启动|建成)/;
function unitsAndDates(inside: string, context: DateContext): boolean {
  const parts = splitOutside(inside, '、，；').map((part) => part.trim());
  const isDate = (part: string): boolean => {
    const [first] = datesIn(part, context);
    return isDeadlineText(part, context) || (first?.at === 0 && DATED.test(part.slice(first.end)));
  };
  return (
    parts.some((part) => NAME_OF_UNIT.test(part)) &&
    parts.every((part) => NAME_OF_UNIT.test(part) || isDate(part))
  );
}

/**
 * Takes duties out of the wording: 正文。（牵头单位：甲局；6月底前完成）. Several parentheses, also in the
 * middle of the text, are all taken when they name duties; at the end of the text a mere date counts too.
 */

export function takeDutyParentheses(
  text: string,
  context: DateContext,
): { readonly text: string; readonly duties: readonly string[] } {
  const duties: string[] = [];
  let kept = text;
  let at = kept.length - 1;
  while (at >= 0) {
    const end = kept.lastIndexOf('）', at);
    if (end < 0) break;
    const start = openingOf(kept, end);
    if (start < 0) {
      at = end - 1;
      continue;
    }
    const inside = kept.slice(start + 1, end);
    const atEnd = !/[^。；，\s]/.test(kept.slice(end + 1));
    if (
      hasDutyLabel(inside) ||
      (isDutyParenthesis(inside, context) && (atEnd || hasDutyVerb(inside))) ||
      (atEnd && /^[。；]?$/.test(kept.slice(Math.max(0, start - 1), start)) && unitsAndDates(inside, context))
    ) {
      duties.unshift(inside);
      const rest = kept.slice(end + 1);
      kept =
        kept.slice(0, start) +
        (/[。；！？]/.test(kept.charAt(start - 1)) ? rest.replace(/^[。；]/, '') : rest);
    }
    at = start - 1;
  }
  return { text: kept, duties };
}
