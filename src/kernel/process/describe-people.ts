import type { Text } from '../text.ts';
import type { ChildrenEvent } from './events/children.ts';
import type { PeopleEvent } from './events/people.ts';
import type { Relation, RelationEvent } from './events/relations.ts';

/* Events about people, children and other cases in plain words. None names a person. */

type Step = {
  readonly name: Text;
  readonly outcomes: readonly { readonly code: string; readonly name: Text }[];
};

export function describePeople(body: PeopleEvent, stepOf: (code: string) => Step): Text {
  switch (body.type) {
    case 'step-assigned': {
      const { name } = stepOf(body.step);
      if (body.to === null) return { zh: `${name.zh}：不再指定承办人`, en: `${name.en}: handler unassigned` };
      return body.claimed
        ? { zh: `${name.zh}：承办人已认领`, en: `${name.en}: claimed by a handler` }
        : { zh: `${name.zh}：已分派承办人`, en: `${name.en}: assigned to a handler` };
    }
    case 'step-signed': {
      const { name, outcomes } = stepOf(body.step);
      const said = outcomes.find(({ code }) => code === body.outcome)?.name;
      return {
        zh: `${name.zh}：一方已签署意见${said === undefined ? '' : `（${said.zh}）`}`,
        en: `${name.en}: one signatory has signed${said === undefined ? '' : ` (${said.en})`}`,
      };
    }
    case 'panel-named': {
      const { name } = stepOf(body.step);
      const size = body.members.length;
      return { zh: `${name.zh}：已组成 ${size} 人合议组`, en: `${name.en}: panel of ${size} formed` };
    }
    case 'step-transferred': {
      const { name } = stepOf(body.step);
      return {
        zh: `${name.zh}：移交其他单位（${body.name.zh}）`,
        en: `${name.en}: transferred to another office (${body.name.en})`,
      };
    }
    case 'case-transferred':
      return {
        zh: `移交其他单位办理：${body.name.zh}`,
        en: `Transferred to another office: ${body.name.en}`,
      };
    case 'transfer-received':
      return { zh: '接收单位已接收', en: 'Received by the receiving office' };
    case 'office-succeeded':
      return { zh: '机构调整，由承接单位继续办理', en: 'Office reorganised; its successor continues' };
  }
}

export function describeChildren(body: ChildrenEvent, nameOf: (step: string) => Text): Text {
  const name = nameOf(body.step);
  switch (body.type) {
    case 'children-opened':
      return {
        zh: `${name.zh}：已分别立项 ${body.children.length} 件`,
        en: `${name.en}: ${body.children.length} parts opened`,
      };
    case 'gathering-closed':
      return { zh: `${name.zh}：已截止`, en: `${name.en}: closed` };
    case 'service-added':
      return { zh: `加办：${name.zh}`, en: `Added: ${name.en}` };
  }
}

export function describeRelation(body: RelationEvent, nameOf: (step: string) => Text): Text {
  switch (body.type) {
    case 'case-linked': {
      const relation = nameRelation(body.relation, body.back);
      return { zh: `${relation.zh}：${body.to.number}`, en: `${relation.en}: ${body.to.number}` };
    }
    case 'case-merged':
      return {
        zh: `重复办件，已并入 ${body.into.number}，请在该办件中查看进度`,
        en: `A duplicate: merged into ${body.into.number}, where it goes on`,
      };
    case 'record-rectified': {
      const about =
        body.target.what === 'form' ? { zh: '申请信息', en: 'the application' } : nameOf(body.target.step);
      return { zh: `更正记录：${about.zh}`, en: `Record put right: ${about.en}` };
    }
    case 'definition-migrated':
      return { zh: '按新版办事规程继续办理', en: 'Goes on under the new version of the service' };
  }
}

/** What another case is to this one; `back`: what this one is to it was said there. */
export function nameRelation(relation: Relation, back: boolean): Text {
  if (relation === 'inspection-of')
    return back ? { zh: '对本件的抽查', en: 'Inspected in' } : { zh: '所抽查的办件', en: 'Inspection of' };
  if (relation === 'begun-again-from')
    return back
      ? { zh: '重新申请的办件', en: 'Applied for again in' }
      : { zh: '重新申请自', en: 'Begun again from' };
  return (back ? backNames : relationNames)[relation];
}

type Said = Exclude<Relation, 'inspection-of' | 'begun-again-from'>;

/** Of those that a person may say. */
export const relationNames = {
  'caused-by': { zh: '起因办件', en: 'Caused by' },
  'appeal-of': { zh: '所申诉的办件', en: 'Appeal of' },
  'enforcement-of': { zh: '所执行的办件', en: 'Enforcement of' },
  'duplicate-of': { zh: '与之重复的办件', en: 'Duplicate of' },
} as const satisfies Record<Said, Text>;

/** The same seen from the other case. */
const backNames = {
  'caused-by': { zh: '引起的办件', en: 'Led to' },
  'appeal-of': { zh: '提出的申诉', en: 'Appealed by' },
  'enforcement-of': { zh: '执行办件', en: 'Enforced by' },
  'duplicate-of': { zh: '重复的办件', en: 'Duplicated by' },
} as const satisfies Record<Said, Text>;
