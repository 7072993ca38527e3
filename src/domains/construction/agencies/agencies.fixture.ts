import type { Principal } from '../../../kernel/access/principal.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import type { Story } from '../../../kernel/process/story.fixture.ts';

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

/** What an office begins of its own accord. */
export function byOffice(told: Story, who: Principal, form: JsonObject, at = '2022-06-06T09:00'): Story {
  told.act(who, at, {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'city', account: null, name: '市' },
    form,
    parent: null,
  });
  return told;
}
