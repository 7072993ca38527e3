import type { FormSchema } from '../../kernel/form/schema.ts';
import type { Reaction } from '../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import { words } from '../pipe-connection/fields.ts';
import { oneMatter } from './basis.ts';
import { agreed } from './project-drafts.ts';

/**
 * 报装提前: whoever builds has said with the permits what is to be connected, and the companies have come. All that is
 * left is to confirm it, in one form.
 */
export const invitation: ServiceDefinition = {
  code: 'utility-invitation',
  version: 1,
  kind: 'service',
  name: { zh: '项目报装提示', en: 'A project may now ask for its utilities' },
  summary: {
    zh: '报建时提过接入需求、各家已上门的项目，不再上门，一张表确认就办',
    en: 'A project whose companies have come while it was permitted is not visited again: one form confirms it',
  },
  basis: oneMatter,
  openedBy: 'reaction',
  form: {
    type: 'object',
    'x-text': { title: { zh: '项目报装提示', en: 'Utilities of a project' } },
    properties: { projectCode: words('项目代码', 'Code of the project', 60) },
    required: ['projectCode'],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'tell',
      name: { zh: '提示建设单位', en: 'Whoever builds is told' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'told' }],
      outcomes: [
        {
          code: 'told',
          name: { zh: '已提示', en: 'Told' },
          favourable: true,
          tells: {
            zh: '"各家接入方案已定，不再上门。网上报建的，报装申请已替你填上已知的，在“我的”的“没写完的申请”里，补齐提交就行；也可以在“水电气暖通信报装一件事”填写项目代码 " + form.projectCode',
            en: '"How everything is connected is settled, and nobody comes again. If you asked online, an application with all that is known lies on your page under “Unfinished applications”: complete it and hand it in. Or apply under “Utilities as one” with the project code " + form.projectCode',
          },
          ends: [{ outcome: 'told' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'told', name: { zh: '已提示', en: 'Told' }, class: 'settled' },
    { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer wanted' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: oneMatter },
  visits: 0,
};

export const invitations: readonly Reaction[] = [
  {
    code: 'utilities.invitation',
    on: { service: 'project-utilities', ended: ['favourable'], when: `size(${agreed}) > 0` },
    opens: { service: invitation.code, form: { projectCode: 'form.projectCode' }, linked: true },
  },
];
