import type { Expression, RegisterWrite } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { listFields, unitFields } from './unit.ts';

/*
 * What the law lets be written into the book, as rules over the entry of the unit (`facts.unit`) and the form. A step
 * that writes asks them on the entry as it stands in that moment; the store holds its version.
 */

/** A rule that keeps an act out: the law's reason is told with it. */
export type Bar = { readonly when: Expression; readonly reason: Text };

/** What the book knows people by. */
const numbersOfPeople = /ownerCodes|holderCode|creditorCode|byCode/;

/** Whoever reads its reason learns whether a unit, or a right in it, is somebody's whose number they entered. */
export const speaksOfPeople = ({ when }: Bar): boolean => numbersOfPeople.test(when);

/** Whoever keeps the register where the unit lies decides, under the fees of that place (条例 art. 7). */
export const elsewhere: Bar = {
  when: 'facts.unit != null && facts.unit.region != case.region',
  reason: {
    zh: '不动产不在申请时选的地区：请重新申请，地区选不动产所在的县（市、区）；在哪里都可以网上申请',
    en: 'The property is not in the region that was chosen: apply anew for the county or district where it lies; it can be asked for online from anywhere',
  },
};

/** A list of the unit; empty where it has none. */
export const held = (name: string): Expression => `facts.unit.?${name}.orValue([])`;

/** Not over yet today. What has no day to end on lasts. */
export const lasts = (item: string): Expression => `${item}.?until.orValue("9999-12-31") >= today`;

/** Those of a list that are in force or wait today: what has lapsed stays in the book and restricts nothing. */
export const standing = (name: string): Expression => `${held(name)}.filter(r, ${lasts('r')})`;

const inForce = (name: string, item: string, more = 'true'): Expression =>
  `${held(name)}.exists(${item}, ${lasts(item)} && ${more})`;

export const unknown: Bar = {
  when: 'facts.unit == null',
  reason: { zh: '登记簿里没有这个不动产单元', en: 'The register has no such unit' },
};

export const cancelled: Bar = {
  when: 'facts.unit.stage == "cancelled"',
  reason: { zh: '这个不动产单元已经注销', en: 'This unit was cancelled' },
};

export const unregistered: Bar = {
  when: 'facts.unit.stage == "unregistered"',
  reason: {
    zh: '还没有首次登记，不能办理其他登记（实施细则第二十四条）',
    en: 'Nothing else is registered before the first registration (implementing rules, art. 24)',
  },
};

export const seized: Bar = {
  when: inForce('seizures', 's'),
  reason: {
    zh: '不动产被查封，查封期间不能办理（城市房地产管理法第三十八条、民法典第三百九十九条）',
    en: 'The unit is seized: nothing of the kind is registered meanwhile (real estate law, art. 38; Civil Code, art. 399)',
  },
};

/** The advance notice of somebody else, unless they agreed in writing (民法典 art. 221, 细则 art. 85). */
export const noticedBy = (code: Expression): Bar => ({
  when: `${inForce('notices', 'n', `n.?holderCode.orValue("") != ${code}`)} && !has(form.noticeConsent)`,
  reason: {
    zh: '已有预告登记：没有预告登记权利人的书面同意，不能办理（民法典第二百二十一条）',
    en: 'An advance notice stands: without its holder’s written consent nothing is registered (Civil Code, art. 221)',
  },
});

/** A mortgage with an agreement that keeps the owner from transferring (民法典 art. 406). */
export const transferRestricted: Bar = {
  when: `${held('mortgages')}.exists(m, m.?restrictsTransfer.orValue(false) == true) && !has(form.mortgageeConsent)`,
  reason: {
    zh: '抵押时约定了禁止或者限制转让：需要抵押权人的书面同意（民法典第四百零六条）',
    en: 'It was agreed with a creditor that the unit is not transferred: their written consent is needed (Civil Code, art. 406)',
  },
};

export const mortgaged: Bar = {
  when: `size(${held('mortgages')}) > 0 && !has(form.mortgageeConsent)`,
  reason: {
    zh: '还有抵押权：放弃权利需要抵押权人的书面同意（实施细则第二十八条）',
    en: 'It is mortgaged: giving the right up needs the creditor’s written consent (implementing rules, art. 28)',
  },
};

/** An objection warns and does not block: whoever goes on says that they know it (细则 art. 84). */
export const objected: Bar = {
  when: `${inForce('objections', 'o')} && form.?knowsObjection.orValue(false) != true`,
  reason: {
    zh: '有异议登记：请勾选“知道有异议，自担风险”再继续（实施细则第八十四条）',
    en: 'An objection stands: say that you know of it and go on at your own risk (implementing rules, art. 84)',
  },
};

/** Whoever disposes is whom the book names, and all of them (条例 art. 14, 民法典 art. 216 and 301). */
export const notTheirs = (codes: Expression): Bar => ({
  when: `!(facts.unit.?ownerCodes.orValue([]) == ${codes} || size(facts.unit.?ownerCodes.orValue([])) == size(${codes}) && facts.unit.?ownerCodes.orValue([]).all(c, c in ${codes}))`,
  reason: {
    zh: '填写的义务人和登记簿记载的权利人不一致；共有的，要写全所有共有人',
    en: 'Those who dispose are not the owners in the register; where several own it, name them all',
  },
});

/** The natural state follows from what the entry says already, where the form says nothing else. */
const kept: Readonly<Record<string, Expression>> = Object.fromEntries(
  Object.keys(unitFields).map((name) => [
    name,
    (listFields as readonly string[]).includes(name) ? held(name) : `facts.unit.?${name}.orValue(null)`,
  ]),
);

const lists = (content: Readonly<Record<string, Expression>>, name: string) => `(${content[name] ?? '[]'})`;
const span = (item: string) => `"from": ${item}.?from.orValue(""), "until": ${item}.?until.orValue("")`;

/**
 * In legal order: what keeps everything out, then what is promised, then rights by rank, then doubts. Without what has
 * lapsed: of the seizures that last, the first is in force.
 */
function restrictionsOf(content: Readonly<Record<string, Expression>>): Expression {
  const lasting = (list: string) => `${lists(content, list)}.filter(r, ${lasts('r')})`;
  const seizures = lasting('seizures');
  const named = (list: string, kind: string) => `${lasting(list)}.map(r, {"kind": "${kind}", ${span('r')}})`;
  return [
    `(size(${seizures}) == 0 ? [] : [{"kind": "seizure", ${span(`${seizures}[0]`)}}])`,
    `${seizures}.filter(s, s.number != ${seizures}[0].number).map(r, {"kind": "waiting", ${span('r')}})`,
    named('notices', 'notice'),
    // Whoever buys must know what the creditor was promised (民法典 art. 406).
    `${lasting('mortgages')}.map(r, {"kind": "mortgage", ${span('r')}, "noTransfer": r.?restrictsTransfer.orValue(false)})`,
    named('objections', 'objection'),
  ].join(' + ');
}

/**
 * The whole entry after an act: what `changes` says, and all else as it was. The restrictions follow from the rights, and
 * the history grows by the act.
 */
export function bookEntry(act: string, changes: Readonly<Record<string, Expression>>): RegisterWrite {
  const content = { ...kept, ...changes };
  return {
    register: 'property-unit',
    key: 'form.unit',
    act: 'put',
    content: {
      ...content,
      restrictions: restrictionsOf(content),
      history: `${held('history')} + [{"on": today, "act": "${act}", "number": case.number}]`,
    },
  };
}

/** From the first registration on the right that was promised can be registered: ninety days are left (民法典 art. 221). */
const withTerm = (notices: Expression): Expression =>
  `${notices}.map(n, has(n.until) ? n : {"number": n.number, "kind": n.kind, "holder": n.?holder.orValue(""), "holderCode": n.holderCode, "from": n.from, "until": ${noticeEnds('today')}})`;

/** The last day of an advance notice whose right can be registered from a day on. */
export function noticeEnds(from: Expression): Expression {
  return `daysLater(${from}, 90)`;
}

/** As `bookEntry`, for a unit that may not be in the book yet: nothing is kept that is not said. */
export function firstEntry(act: string, said: Readonly<Record<string, Expression>>): RegisterWrite {
  const before = (name: string) => `(facts.unit == null ? [] : ${held(name)})`;
  const lists = Object.fromEntries(listFields.map((name) => [name, before(name)]));
  const kept = act === 'first' ? { ...lists, notices: withTerm(before('notices')) } : lists;
  const content = { ...kept, ...said };
  return {
    register: 'property-unit',
    key: 'form.unit',
    act: 'put',
    content: {
      ...content,
      restrictions: restrictionsOf(content),
      history: `${before('history')} + [{"on": today, "act": "${act}", "number": case.number}]`,
    },
  };
}
