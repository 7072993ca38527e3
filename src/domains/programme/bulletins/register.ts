import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { told } from './basis.ts';
import { kinds } from './form.ts';

const text = (zh: string, en: string, maxLength = 64): StringField => ({
  type: 'string',
  maxLength,
  'x-text': { title: { zh, en } },
});
const day = (zh: string, en: string): StringField => ({ ...text(zh, en), format: 'date' });

/** Every bulletin that was sent: what it is about and the fingerprint of its figures. The paper is made from its case. */
export const bulletins: RegisterDefinition = {
  code: 'bulletin',
  version: 1,
  name: { zh: '进展通报台账', en: 'Register of bulletins' },
  basis: told,
  schema: {
    type: 'object',
    properties: {
      case: text('办件', 'Case'),
      kind: { type: 'string', 'x-choices': kinds, 'x-text': { title: { zh: '种类', en: 'Kind' } } },
      issue: { type: 'integer', minimum: 1, 'x-text': { title: { zh: '总期数', en: 'Issue' } } },
      from: day('从哪天', 'From'),
      to: day('到哪天', 'To'),
      plan: text('方案', 'Plan'),
      place: text('县（市、区）', 'Place'),
      statement: text('数字底稿的指纹', 'Fingerprint of the statement of figures'),
      sentOn: day('印发日期', 'Sent on'),
      open: { type: 'boolean', 'x-text': { title: { zh: '向社会公开', en: 'Published' } } },
    },
    required: ['case', 'kind', 'issue', 'from', 'to', 'plan', 'place', 'statement', 'sentOn', 'open'],
  } satisfies FormSchema,
  key: { zh: '种类和总期数', en: 'Kind and issue' },
  owner: 'plan-coordination',
  publication: { fields: ['kind', 'issue', 'from', 'to', 'sentOn', 'statement'], basis: told },
  writers: ['bulletin'],
  kind: 'plain',
};
