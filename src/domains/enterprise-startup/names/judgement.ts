import type { ReadDeclaration, StepDefinition } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { isOwn, keptTo } from '../rules.ts';
import {
  againstPublic,
  againstState,
  approvedBusinesses,
  discriminating,
  foreignNames,
  immoral,
  indecent,
  industries,
  misleading,
  nationalWords,
  provinces,
  publicBodies,
} from './words.ts';

/*
 * How a declared name is judged, by 企业名称登记管理规定 as revised with effect from 2021-03-01. A name that cannot be
 * had is returned with the article that says so; one that is near another is the applicant's to take, who answers for
 * it (art. 16). The authority of a name is taken to be that of the place it begins with.
 */

/** The whole name: place, trade name, line of business, form (art. 6). */
export const wholeName = 'form.namePlace + form.tradeName + form.nameIndustry + form.organisationForm';

/** What the industry is called, however it was said; its own words where no group holds it. */
export const industry = industries.reduceRight(
  (otherwise, words) =>
    `(${JSON.stringify(words)}.exists(word, form.nameIndustry.contains(word)) ? ${JSON.stringify(words[0])} : ${otherwise})`,
  'form.nameIndustry',
);

/** Two names collide where place, trade name and industry agree, whatever their form (art. 17). */
export const nameKey = `normaliseName(form.namePlace + form.tradeName + ${industry})`;

/** As names were kept before industries were held to be the same. */
const formerKey = 'normaliseName(form.namePlace + form.tradeName + form.nameIndustry)';

/** Trade names of one place that sound alike. */
export const soundKey = 'normaliseName(form.namePlace) + " " + soundOf(form.tradeName)';

export const nameReads: readonly ReadDeclaration[] = [
  { as: 'taken', register: 'enterprise-name', key: nameKey },
  { as: 'former', register: 'enterprise-name', key: formerKey },
  { as: 'alike', register: 'trade-name', key: soundKey },
];

/** The latest list of names that sound so, with this one; it is kept as short as anybody would read. */
export const alikeNames =
  'dyn((facts.alike == null ? [] : facts.alike.names.filter(each, each.name != data.name && size(facts.alike.names) < 100)) + ' +
  `[{"name": data.name, "tradeName": form.tradeName, "industry": ${industry}}])`;

/** Art. 18: a name is kept for two months. */
export const keptUntil = 'monthsLater(today, 2)';

/** Art. 18: for a year where something of the scope has to be approved before registration. */
export const keptForNew = 'monthsLater(today, form.?needsApproval.orValue(false) == true ? 12 : 2)';

function has(words: readonly string[]): string {
  return `${JSON.stringify(words)}.exists(word, form.tradeName.contains(word) || form.nameIndustry.contains(word))`;
}

/** Art. 17 (1): borne by an enterprise. */
function isBorne(fact: string): string {
  return `(${fact} != null && !${isOwn(fact)} && ${fact}.?uscc.orValue("") != "" && ${fact}.?endedAt.orValue("") == "")`;
}

/** Art. 17 (1) and 18: reserved for somebody else, until that day and with it. */
function isReserved(fact: string): string {
  return `(${fact} != null && !${isOwn(fact)} && ${fact}.?uscc.orValue("") == "" && ${keptTo(fact)} >= today)`;
}

/** Art. 17 (2) and (3): borne until less than a year ago. */
function isFreshlyEnded(fact: string): string {
  return `(${fact} != null && ${fact}.?endedAt.orValue("") != "" && monthsLater(${fact}.endedAt, 12) > today)`;
}

const either = (condition: (fact: string) => string): string =>
  `${condition('facts.taken')} || ${condition('facts.former')}`;

const alike = (condition: string): string =>
  `facts.alike != null && facts.alike.names.exists(each, each.name != (${wholeName}) && ${condition})`;

type Rule = NonNullable<StepDefinition['rules']>[number];

function returned(when: string, zh: string, en: string): Rule {
  return { when, outcome: 'returned', reason: { zh, en } };
}

function noticed(when: string, reason: Text): Rule {
  return { when, outcome: 'noticed', reason };
}

const another = { zh: '请换一个字号', en: 'Choose another trade name' };
const ofArticle = (item: string): Text => ({
  zh: `（企业名称登记管理规定第十一条第${'一二三四五六七八九'[Number(item) - 1]}项）`,
  en: ` (name regulations, art. 11 (${item}))`,
});

function forbidden(item: string, words: readonly string[], zh: string, en: string): Rule {
  const where = ofArticle(item);
  return returned(has(words), `${zh}，${another.zh}${where.zh}`, `${en}. ${another.en}${where.en}`);
}

/** The first rule that holds decides. */
export const nameJudgement: readonly Rule[] = [
  returned(
    'form.namePlace.endsWith("区") && !form.namePlace.endsWith("自治区") && !form.namePlace.contains("市") && !form.namePlace.contains("县")',
    '市辖区、开发区的名称要和所属的市、县名称连着用，不能单独使用（企业名称登记管理规定第七条）',
    'The name of a district or zone stands behind that of its city or county, never alone (name regulations, art. 7)',
  ),
  returned(
    `form.namePlace.startsWith(form.tradeName) || ${JSON.stringify(provinces)}.exists(word, form.tradeName == word || form.tradeName == word + "省" || form.tradeName == word + "市")`,
    '行政区划名称不能作字号，请换一个字号（企业名称登记管理规定第八条）',
    'The name of a place may be no trade name. Choose another (name regulations, art. 8)',
  ),
  returned(
    `${JSON.stringify(industries.flat())}.exists(word, form.tradeName == word)`,
    '行业或者经营特点不能作字号，请换一个字号（企业名称登记管理规定第八条）',
    'The name of an industry may be no trade name. Choose another (name regulations, art. 8)',
  ),
  returned(
    `${JSON.stringify(nationalWords)}.exists(word, form.tradeName.contains(word) || form.namePlace.contains(word))`,
    '名称冠以“中国”“国家”等字词须报国务院批准，字号里也不能用，请换一个字号（企业名称登记管理规定第十二条）',
    'A name with a word of the whole country needs approval by the State Council. Choose another (name regulations, art. 12)',
  ),
  forbidden(
    '1',
    againstState,
    '名称里有损害国家尊严或者利益的字词',
    'The name harms the dignity or interests of the state',
  ),
  forbidden('2', againstPublic, '名称里有损害社会公共利益的字词', 'The name harms the public interest'),
  forbidden(
    '3',
    publicBodies,
    '名称里有国家机关、政党、军队或者群团组织的名称',
    'The name uses that of a state, party or army body, or of a mass organisation',
  ),
  forbidden(
    '4',
    foreignNames,
    '名称里有外国国家（地区）或者国际组织的名称',
    'The name uses that of a foreign state or an international organisation',
  ),
  forbidden(
    '5',
    indecent,
    '名称里有淫秽、赌博、迷信、恐怖、暴力的内容',
    'The name speaks of obscenity, gambling, superstition, terror or violence',
  ),
  forbidden('6', discriminating, '名称里有歧视性的内容', 'The name discriminates'),
  forbidden(
    '7',
    immoral,
    '名称违背公序良俗，或者用了英雄烈士的姓名',
    'The name offends good morals, or is that of a hero or martyr',
  ),
  forbidden('8', misleading, '名称里有容易使公众误解的字词', 'The name may deceive the public'),
  returned(
    `("、" + region.settings.?protectedNames.orValue("") + "、").contains("、" + form.tradeName + "、")`,
    // Which names are on the list is for the city to say; what it protects from is the law on competition (art. 6 until 2025-10-14).
    '这是本市保护名录里有一定影响的字号，擅自使用会被误认为别人的企业，请换一个字号；有授权或者投资关系的请到登记窗口办理（反不正当竞争法关于混淆行为的规定，企业名称登记管理规定第十五条；名录为服务约定）',
    'The city lists this as a trade name of some repute: used by another it would mislead. Choose another; with its owner’s leave or share, ask at the registrar’s counter (law against unfair competition, on confusion; name regulations, art. 15; the list is a service convention)',
  ),
  returned(
    either(isBorne),
    '已有企业使用或预留了这个名称：同一行业里字号相同，请换一个字号；有投资关系的请到登记窗口办理（企业名称登记管理规定第十七条第一项）',
    'Another enterprise bears or has reserved this name: the same trade name in the same industry. Choose another; if you are its owner or owned by it, ask at the registrar’s counter (name regulations, art. 17 (1))',
  ),
  returned(
    either(isReserved),
    '已有企业使用或预留了这个名称：别人的保留期还没满，请换一个字号（企业名称登记管理规定第十七条第一项、第十八条）',
    'Another enterprise bears or has reserved this name: it is kept for somebody else for now. Choose another (name regulations, art. 17 (1) and 18)',
  ),
  returned(
    either(isFreshlyEnded),
    '用过这个名称的企业注销、改名或者被撤销登记还不满一年，请换一个字号（企业名称登记管理规定第十七条第二项、第三项）',
    'Whoever bore this name ended, took another, or lost its registration less than a year ago. Choose another (name regulations, art. 17 (2) and (3))',
  ),
  noticed(has(approvedBusinesses), {
    zh: '可以保留。名称里的“融资担保”要经监督管理部门批准才能使用，登记时要交批准文件（融资担保公司监督管理条例第六条）',
    en: 'It can be kept. 融资担保 may only be used with approval, which is shown when registering (financing guarantee regulations, art. 6)',
  }),
  noticed(
    // 中央空调 is a thing, and no word of the whole country.
    `${JSON.stringify(nationalWords)}.exists(word, form.nameIndustry.contains(word) && (word != "中央" || !form.nameIndustry.contains("中央空调")))`,
    {
      zh: '可以保留。名称中间的“中国”“国家”等字词只能作行业的限定语，登记时会核对（企业名称登记管理规定第十二条）',
      en: 'It can be kept. A word of the whole country inside a name may only qualify the industry; the registrar will look (name regulations, art. 12)',
    },
  ),
  noticed(alike(`each.tradeName != form.tradeName && each.industry == (${industry})`), {
    zh: '可以保留。同行业里有读音相同的字号，要用就要自己承担近似侵权的责任（企业名称登记管理规定第十六条）',
    en: 'It can be kept. A trade name of the same industry sounds the same: if you take it, you answer for any harm to its owner (name regulations, art. 16)',
  }),
  noticed(alike('each.tradeName == form.tradeName'), {
    zh: '可以保留。别的行业有相同的字号，要用就要自己承担近似侵权的责任（企业名称登记管理规定第十六条）',
    en: 'It can be kept. The same trade name is used in another industry: if you take it, you answer for any harm to its owner (name regulations, art. 16)',
  }),
  { when: 'true', outcome: 'free' },
];
