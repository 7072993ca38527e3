import { describe, expect, test } from 'vitest';
import terms from '../../../../data/code-lists/business-scope.json' with { type: 'json' };
import permits from '../../../../data/code-lists/permits.json' with { type: 'json' };
import type { Json, JsonObject } from '../../../kernel/json.ts';
import { type ExpressionScope, evaluate } from '../../../kernel/process/expression.ts';
import { permitsBefore } from '../scope/before.ts';
import { alikeNames, keptForNew, nameJudgement, nameKey, soundKey, wholeName } from './judgement.ts';

/*
 * 企业名称登记管理规定, article by article: which names are free, which are free at the applicant's own risk, and which
 * are returned.
 */

const declared: JsonObject = {
  enterpriseType: '1130',
  namePlace: '许昌市',
  tradeName: '清禾',
  nameIndustry: '餐饮管理',
  organisationForm: '有限公司',
};

type Known = { readonly taken?: JsonObject; readonly former?: JsonObject; readonly alike?: Json };

function scope(change: JsonObject, known: Known = {}, settings: JsonObject = {}): ExpressionScope {
  return {
    form: { ...declared, ...change },
    facts: { taken: known.taken ?? null, former: known.former ?? null, alike: known.alike ?? null },
    case: { party: 'p1' },
    region: { settings },
    data: {},
    today: '2022-06-01',
  };
}

function judged(change: JsonObject, known: Known = {}, settings: JsonObject = {}): readonly [string, string] {
  const seen = scope(change, known, settings);
  const rule = nameJudgement.find(({ when }) => evaluate(when, seen) === true);
  return [rule?.outcome ?? '', rule?.reason?.zh ?? ''];
}

const key = (change: JsonObject) => evaluate(nameKey, scope(change));

describe('what a name may not say', () => {
  test.each<[string, JsonObject, RegExp]>([
    ['7: a district stands behind its city', { namePlace: '魏都区' }, /第七条/],
    ['8: a place is no trade name', { tradeName: '河南' }, /第八条/],
    ['8: nor is the place of the name itself', { tradeName: '许昌' }, /第八条/],
    ['8: an industry is no trade name', { tradeName: '科技' }, /第八条/],
    ['11 (1): the dignity of the state', { tradeName: '台独' }, /第十一条第一项/],
    ['11 (2): the public interest', { tradeName: '黑社会' }, /第十一条第二项/],
    ['11 (3): a state body', { tradeName: '市政府清禾' }, /第十一条第三项/],
    ['11 (3): a party', { tradeName: '共产党员' }, /第十一条第三项/],
    ['11 (3): a mass organisation', { tradeName: '红十字' }, /第十一条第三项/],
    ['11 (4): a foreign state', { tradeName: '美国清禾' }, /第十一条第四项/],
    ['11 (4): an international organisation', { tradeName: '联合国' }, /第十一条第四项/],
    ['11 (5): gambling', { tradeName: '赌博' }, /第十一条第五项/],
    ['11 (5): in the industry as well', { nameIndustry: '占卜咨询' }, /第十一条第五项/],
    ['11 (6): discrimination', { tradeName: '重男轻女' }, /第十一条第六项/],
    ['11 (7): a hero’s name', { tradeName: '雷锋' }, /第十一条第七项/],
    ['11 (8): deceiving the public', { tradeName: '最佳清禾' }, /第十一条第八项/],
    ['12: a word of the whole country in front', { tradeName: '中华清禾' }, /第十二条/],
    ['12: or in place of the place', { namePlace: '中国' }, /第十二条/],
  ])('art. %s', (_article, change, reason) => {
    const [outcome, why] = judged(change);
    expect(outcome).toBe('returned');
    expect(why).toMatch(reason);
  });

  test.each<[string, JsonObject]>([
    ['an ordinary name', {}],
    ['art. 7: a district behind its city', { namePlace: '许昌市魏都区' }],
    ['art. 7: an autonomous region, which is no district', { namePlace: '宁夏回族自治区' }],
    ['art. 8: a place with another meaning, as a part', { tradeName: '江山如画' }],
    [
      'art. 12: central air conditioning, which is no word of the whole country',
      { nameIndustry: '中央空调安装' },
    ],
  ])('nothing is held against %s', (_what, change) => {
    expect(judged(change)).toEqual(['free', '']);
  });

  test('a protected trade name of the city is returned, one that only holds it is not', () => {
    const settings = { protectedNames: '澜海、清禾' };
    expect(judged({}, {}, settings)[1]).toMatch(/保护名录.*混淆/);
    expect(judged({ tradeName: '清禾苑' }, {}, settings)[0]).toBe('free');
  });
});

describe('art. 17: the same trade name in the same industry, at the same authority', () => {
  test.each([
    ['餐饮', '饭店'],
    ['餐饮管理', '火锅'],
    ['房地产开发', '置业'],
    ['信息科技', '网络技术'],
  ])('%s and %s are one industry', (one, other) => {
    expect(key({ nameIndustry: one })).toBe(key({ nameIndustry: other }));
  });

  test('the form does not tell names apart, place and industry do', () => {
    expect(key({ organisationForm: '有限责任公司' })).toBe(key({}));
    expect(key({ namePlace: '禹州市' })).not.toBe(key({}));
    expect(key({ nameIndustry: '建材' })).not.toBe(key({}));
    expect(key({ nameIndustry: '钧瓷' })).not.toBe(key({ nameIndustry: '假发' }));
  });

  const entry = { name: '许昌市清禾餐饮有限公司', holder: 'p2', reservedOn: '2022-05-01' };
  const uscc = '91411002MA0000001X';
  test.each<[string, Known, string, RegExp]>([
    ['(1) borne by an enterprise', { taken: { ...entry, uscc } }, 'returned', /第十七条第一项/],
    [
      '(1) borne since before industries were grouped',
      { former: { ...entry, uscc } },
      'returned',
      /第十七条第一项/,
    ],
    [
      '(1) reserved until that day and with it',
      { taken: { ...entry, keptUntil: '2022-06-01' } },
      'returned',
      /第十八条/,
    ],
    ['(1) no longer reserved', { taken: { ...entry, keptUntil: '2022-05-31' } }, 'free', /^$/],
    [
      '18: reserved for two months',
      { taken: { ...entry, reservedOn: '2022-04-01' } },
      'returned',
      /第十八条/,
    ],
    ['18: and no longer', { taken: { ...entry, reservedOn: '2022-03-31' } }, 'free', /^$/],
    [
      '18: one’s own reservation',
      { taken: { ...entry, holder: 'p1', keptUntil: '2022-07-01' } },
      'free',
      /^$/,
    ],
    [
      '(2) ended less than a year ago',
      { taken: { ...entry, uscc, endedAt: '2021-06-02' } },
      'returned',
      /第十七条第二项/,
    ],
    ['(2) ended a year ago', { taken: { ...entry, uscc, endedAt: '2021-06-01' } }, 'free', /^$/],
  ])('art. %s', (_what, known, outcome, reason) => {
    const [found, why] = judged({}, known);
    expect(found).toBe(outcome);
    expect(why).toMatch(reason);
  });
});

describe('art. 16: whoever comes near another name answers for it', () => {
  const near = (tradeName: string, industry: string) => ({
    alike: { names: [{ name: `许昌市${tradeName}某某有限公司`, tradeName, industry }] },
  });

  test('a trade name of the same industry that sounds the same', () => {
    expect(evaluate(soundKey, scope({ tradeName: '青河' }))).toBe(evaluate(soundKey, scope({})));
    expect(judged({}, near('青河', '餐饮'))).toEqual(['noticed', expect.stringMatching(/读音相同/)]);
  });

  test('the same trade name in another industry', () => {
    expect(judged({}, near('清禾', '建材'))).toEqual(['noticed', expect.stringMatching(/别的行业/)]);
  });

  test('one that sounds the same in another industry is of no matter', () => {
    expect(judged({}, near('青河', '建材'))[0]).toBe('free');
  });

  test('words that need an approval, or may only qualify the industry, are said to', () => {
    expect(judged({ nameIndustry: '融资担保' })[1]).toMatch(/第六条/);
    expect(judged({ nameIndustry: '中国菜餐饮' })).toEqual(['noticed', expect.stringMatching(/限定语/)]);
  });

  test('the list of names that sound so takes the new one once, and does not grow for ever', () => {
    const mine = { name: '许昌市清禾餐饮管理有限公司', tradeName: '清禾', industry: '餐饮' };
    const names = (alike: Json) =>
      evaluate(alikeNames, { ...scope({}, { alike }), data: { name: evaluate(wholeName, scope({})) } });
    expect(names(null)).toEqual([mine]);
    expect(names({ names: [mine] })).toEqual([mine]);
    expect(names({ names: Array.from({ length: 100 }, () => ({ ...mine, name: '别的名称' })) })).toEqual([
      mine,
    ]);
  });
});

describe('art. 18: how long a name is kept', () => {
  test('two months; a year where something has to be approved before registration', () => {
    expect(evaluate(keptForNew, scope({}))).toBe('2022-08-01');
    expect(evaluate(keptForNew, scope({ needsApproval: true }))).toBe('2023-06-01');
  });

  test('what has to be approved before is what the list of terms says', () => {
    const before = new Set(
      permits.entries.filter(({ permit }) => permit.when === 'before').map(({ code }) => code),
    );
    const listed = terms.entries.flatMap((term) =>
      ('permits' in term ? (term.permits ?? []) : [])
        .filter((permit) => before.has(permit))
        .map((permit) => `${permit} ${term.code}`),
    );
    const declaredHere = permitsBefore.flatMap(({ permit, terms: own }) =>
      own.map((term) => `${permit} ${term}`),
    );
    expect(declaredHere.toSorted()).toEqual(listed.toSorted());
  });
});
