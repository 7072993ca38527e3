import { describe, expect, test } from 'vitest';
import terms from '../../../data/code-lists/business-scope.json' with { type: 'json' };
import industries from '../../../data/code-lists/industries.json' with { type: 'json' };
import permits from '../../../data/code-lists/permits.json' with { type: 'json' };
import { checkCodeList } from '../city/check-code-list.ts';
import type { CodeLists } from '../form/validate.ts';
import { permitPlan, scopeCatalogue, searchTerms } from './index.ts';

const lists = { 'business-scope': terms, permits, industries } as CodeLists;
const catalogue = scopeCatalogue(lists);
const found = (typed: string) => searchTerms(catalogue.terms, typed).map(({ name }) => name.zh);

describe('the list', () => {
  test('has more than four hundred terms, each in both languages and in an industry there is', () => {
    expect(checkCodeList('business-scope.json', terms).entries.length).toBeGreaterThan(400);
    expect(catalogue.terms).toHaveLength(terms.entries.length);
    const unknown = catalogue.terms.filter(
      ({ industry }) =>
        !catalogue.industries.has(industry) && !catalogue.industries.has(industry.slice(0, 2)),
    );
    expect(unknown).toEqual([]);
    expect(new Set(catalogue.terms.map(({ name }) => name.zh)).size).toBe(catalogue.terms.length);
  });

  test('calls licensed what needs a licence, and nothing else; each paper says who gives it', () => {
    checkCodeList('permits.json', permits);
    for (const term of catalogue.terms) {
      const papers = term.permits.map((code) => catalogue.permits.get(code));
      expect(papers).not.toContain(undefined);
      const licensed = papers.some((paper) => paper?.kind === 'licence');
      expect({ term: term.code, item: term.item }).toEqual({
        term: term.code,
        item: licensed ? 'licensed' : 'general',
      });
    }
    const needed = new Set(catalogue.terms.flatMap((term) => term.permits));
    expect([...catalogue.permits.keys()].filter((code) => !needed.has(code))).toEqual([]);
  });

  test('says of every paper that is sure where it stands in the law', () => {
    for (const { name, certainty, basis } of catalogue.permits.values()) {
      if (certainty === 'confirmed') expect({ name, basis }).toEqual({ name, basis: [expect.anything()] });
    }
  });
});

describe('searching', () => {
  test.each([
    ['开饭店', '餐饮服务'],
    ['我想开一家饭店', '餐饮服务'],
    ['I want to open a restaurant', '餐饮服务'],
    ['火锅店', '餐饮服务'],
    ['网上卖衣服', '互联网销售（除销售需要许可的商品）'],
    ['sell clothes online', '互联网销售（除销售需要许可的商品）'],
    ['online shop', '互联网销售（除销售需要许可的商品）'],
    ['药店', '药品零售'],
    ['pharmacy', '药品零售'],
    ['修车', '机动车修理和维护'],
    ['理发店', '理发服务'],
    ['开网吧', '互联网上网服务'],
    ['写软件', '软件开发'],
    ['物流', '道路货物运输（不含危险货物）'],
    ['karaoke', '歌舞娱乐活动'],
    ['餐饮服务', '餐饮服务'],
    ['S040', '药品零售'],
  ])('%s finds %s first', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test.each(['美容院', '幼儿托管', 'bakery', 'second hand used cars', '快递员送快递'])(
    '%s finds something',
    (typed) => {
      expect(found(typed).length).toBeGreaterThan(0);
    },
  );

  test('nothing typed, or nothing known, finds nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('qqqq')).toEqual([]);
    expect(found('的')).toEqual([]);
    expect(found('营业执照')).toEqual([]);
    expect(found('办执照')).toEqual([]);
    expect(found('注册公司')).toEqual([]);
  });
});

describe('what a choice comes to (市场主体登记管理条例 art. 14)', () => {
  test('the licence sets licensed items apart from general ones', () => {
    expect(permitPlan(catalogue, ['S152', 'S054', 'S059']).text.zh).toBe(
      '许可项目：餐饮服务（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）。' +
        '一般项目：餐饮管理；软件开发（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）。',
    );
    expect(permitPlan(catalogue, ['S059']).text.zh).toMatch(
      /^一般项目：软件开发（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）。$/,
    );
    expect(permitPlan(catalogue, [])).toMatchObject({ text: { zh: '', en: '' }, industry: null });
  });

  test('the first term is the main business, and gives the industry', () => {
    expect(permitPlan(catalogue, ['S054', 'S059']).industry).toEqual({
      code: '62',
      name: { zh: '餐饮业', en: 'Catering' },
    });
    expect(permitPlan(catalogue, ['S059', 'S054']).industry?.code).toBe('651');
    expect(permitPlan(catalogue, ['S052']).industry?.name.zh).toBe('装卸搬运');
  });

  test('先证后照: security services need their licence before registration', () => {
    const { before, after } = permitPlan(catalogue, ['S075', 'S054']);
    expect(before.map(({ code }) => code)).toEqual(['security']);
    expect(after.map(({ code }) => code)).toEqual(['food-business']);
  });

  test('先照后证: what several terms ask for is obtained once', () => {
    const { after } = permitPlan(catalogue, ['S054', 'S030', 'S058', 'S054']);
    expect(after.map(({ code, asks }) => [code, asks.map((term) => term.code)])).toEqual([
      ['food-business', ['S054', 'S030']],
      ['hotel-trade', ['S058']],
      ['public-hygiene', ['S058']],
      ['fire-check', ['S058']],
    ]);
  });

  test('a code that is no term says nothing', () => {
    expect(permitPlan(catalogue, ['S999']).terms).toEqual([]);
  });
});
