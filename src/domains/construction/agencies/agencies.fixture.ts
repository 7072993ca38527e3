import type { JsonObject } from '../../../kernel/json.ts';

/** A service on the list that firms commission themselves. */
export const item: JsonObject = {
  code: 'plot-mapping',
  name: '地块测绘',
  stage: 'planning',
  law: '测绘法第二十二条',
  measure: '压缩到五个工作日',
  guide: '交用地红线，出测绘报告，五个工作日，按合同价',
  days: 5,
  commissionedBy: 'firm',
  onList: true,
};
