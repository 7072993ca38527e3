import type { Basis } from '../../kernel/basis.ts';

/** The plan whose offices run the counters and what stands behind them. */
export const plan = 'government-services';

/** That offices share what they hold is a promise of the general plan. */
export const measure: readonly Basis[] = [{ plan: 'overall', measure: 'data-sharing' }];

/**
 * 政务信息资源共享管理暂行办法 (国发〔2016〕51号): art. 9 and 10 the three classes; art. 12 the request, its ten
 * working days, and looking into what seems wrong.
 */
export function sharing(article: string): readonly Basis[] {
  return [{ law: '政务信息资源共享管理暂行办法', article }];
}

/** A right to have one's own data put right (个人信息保护法 art. 46). */
export const ownData: readonly Basis[] = [{ law: '个人信息保护法', article: '46' }];
