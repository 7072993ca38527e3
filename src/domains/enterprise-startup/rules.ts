import type { StepDefinition } from '../../kernel/process/definition.ts';

/*
 * Rules of law as expressions, so that they are checked when the pack is loaded, shown to people, and
 * evaluated alike in server and browser.
 */

/** Whether the enterprise is a company; sole traders have no capital, shareholders or supervisor. */
export const isCompany = 'form.enterpriseType != "9500"';

/** The whole name: place, trade name, line of business, form (企业名称登记管理规定 art. 6). */
export const wholeName = 'form.namePlace + form.tradeName + form.nameIndustry + form.organisationForm';

/**
 * Two names are the same to the register when place, trade name and line of business agree: the form
 * alone does not tell enterprises apart (企业名称登记管理规定 art. 17).
 */
export const nameKey = 'normaliseName(form.namePlace + form.tradeName + form.nameIndustry)';

/** Words of the whole country, which only the State Council's approval allows (art. 12). */
const nationalWords = ['中国', '中华', '中央', '全国', '国家'];

/** Names of state, party and army bodies (art. 11, 3). */
const publicBodies = ['政府', '法院', '检察院', '公安', '军队', '共产党', '人大', '政协'];

/** Words that mislead about rank (art. 11, 6). */
const superlatives = ['国家级', '最高级', '最佳', '第一品牌'];

function contains(words: readonly string[]): string {
  return `${JSON.stringify(words)}.exists(word, form.tradeName.contains(word) || form.nameIndustry.contains(word))`;
}

/** Nobody bears it yet, and it was reserved for this very applicant, who may declare it again. */
const isOwnReservation = '(facts.taken.holder == case.party && facts.taken.?uscc.orValue("") == "")';

/**
 * A name stays taken while an enterprise bears it, and for two months after it was reserved for another
 * (art. 18). Counted as 62 days, the longest two months there are, so that no name is given away early.
 */
const isTaken =
  `facts.taken != null && !${isOwnReservation} && (facts.taken.?uscc.orValue("") != "" || ` +
  'timestamp(facts.taken.reservedOn + "T00:00:00Z") + duration("1488h") > timestamp(today + "T00:00:00Z"))';

/** At registration the name is still the applicant's: reserved for them, and borne by nobody. */
export const nameIsStillTheirs = `facts.taken != null && ${isOwnReservation}`;

/** How a declared name is judged: the first rule that holds decides. */
export const nameJudgement: NonNullable<StepDefinition['rules']> = [
  {
    when: contains(nationalWords),
    outcome: 'returned',
    reason: {
      zh: '名称里有“中国”“国家”等字样，须经国务院批准，请换一个字号',
      en: 'The name uses a word of the whole country, which needs approval by the State Council: choose another',
    },
  },
  {
    when: contains(publicBodies),
    outcome: 'returned',
    reason: {
      zh: '名称里有国家机关、政党或军队的名称，请换一个字号',
      en: 'The name uses that of a state, party or army body: choose another',
    },
  },
  {
    when: contains(superlatives),
    outcome: 'returned',
    reason: {
      zh: '名称里有容易使人误解的“最”字类用语，请换一个字号',
      en: 'The name uses a superlative that may mislead: choose another',
    },
  },
  {
    when: isTaken,
    outcome: 'returned',
    reason: {
      zh: '已有企业使用或预留了这个名称，请换一个字号',
      en: 'Another enterprise bears or has reserved this name: choose another',
    },
  },
  { when: 'true', outcome: 'free' },
];

/** Whether an item was asked for. */
export function isChosen(item: string): string {
  return `${JSON.stringify(item)} in form.items`;
}

/** What seals cost the applicant: nothing for the first set where the region pays, else the maker's price. */
export const sealFee =
  'region.settings.?freeSeals.orValue(false) == true && data.?firstSet.orValue(true) ? 0.0 ' +
  ': double(data.?sealPriceFen.orValue(form.?sealPriceFen.orValue(0)))';
