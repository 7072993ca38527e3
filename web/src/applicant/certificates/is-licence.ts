import type { Certificate } from '../../api/types.ts';

/** Whether it is the one that has to be displayed at the place of business (市场主体登记管理条例 art. 36). */
export function isLicence({ type }: Pick<Certificate, 'type'>): boolean {
  return type.code === 'business-licence';
}
