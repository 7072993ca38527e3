import type { Text } from '../text.ts';
import { parseDay } from '../time/civil.ts';
import { describeLimit } from '../time/limit.ts';
import { daysInWords, dayText } from '../time/wording.ts';
import type { ServiceDefinition } from './definition.ts';
import { deliveryNames } from './delivery.ts';
import { describeAvoidance } from './describe-avoidance.ts';
import { describeClockEvent } from './describe-clocks.ts';
import { describeObligationEvent, obligationName } from './describe-obligations.ts';
import { describeChildren, describePeople, describeRelation } from './describe-people.ts';
import { describeSigning } from './describe-signing.ts';
import { describeStretch } from './describe-stretches.ts';
import type { CaseEventBody, ToldRemedy } from './events.ts';
import type { Phase } from './state.ts';

/** An event in plain words, for the parcel line. Contains no personal data. */
export function describeEvent(definition: ServiceDefinition, body: CaseEventBody): Text {
  switch (body.type) {
    case 'case-submitted':
      if (definition.openedBy === 'office')
        return { zh: '由单位依职权发起', en: 'Started by the office on its own initiative' };
      if (definition.openedBy === 'reaction')
        return { zh: '因另一件事而发起', en: 'Started because of another matter' };
      return body.onlySigner === true
        ? { zh: '申请已提交，提交就是本人签名', en: 'Application submitted (submission counts as signature)' }
        : { zh: '申请已提交', en: 'Application submitted' };
    case 'case-resubmitted':
      return { zh: '补正材料已提交', en: 'Corrections submitted' };
    case 'correction-requested':
      return {
        zh: `一次性告知补正，共 ${body.items.length} 项`,
        en: `Corrections requested: ${body.items.length}`,
      };
    case 'case-accepted':
      return body.deemed
        ? {
            zh: '逾期未告知，自收到之日起视为受理',
            en: 'No reply in time: deemed accepted by law from receipt',
          }
        : { zh: '已受理，开始计时', en: 'Accepted; clock started' };
    case 'acceptance-refused': {
      const reason = definition.acceptance?.refusalReasons.find(
        (choice) => choice.code === body.reason,
      )?.name;
      return told(join({ zh: '不予受理', en: 'Acceptance refused' }, reason), body.remedies);
    }
    case 'step-opened': {
      const name = stepName(definition, body.step);
      const step = definition.steps.find(({ code }) => code === body.step);
      // Nothing has begun: what decides by itself waits for its day.
      if (step?.kind === 'automatic' && body.until !== undefined) {
        const { zh, en } = dayText(parseDay(body.until.slice(0, 10)));
        return { zh: `等到${zh}：${name.zh}`, en: `Scheduled for ${en}: ${name.en}` };
      }
      return { zh: `开始：${name.zh}`, en: `Started: ${name.en}` };
    }
    case 'step-skipped': {
      const name = stepName(definition, body.step);
      return { zh: `无需办理：${name.zh}`, en: `Not needed: ${name.en}` };
    }
    case 'step-completed': {
      const name = stepName(definition, body.step);
      const step = definition.steps.find((each) => each.code === body.step);
      return join(name, step?.outcomes.find((each) => each.code === body.outcome)?.name);
    }
    case 'files-attached':
      return {
        zh: `附上文件 ${body.files.length} 个`,
        en: body.files.length === 1 ? '1 file attached' : `${body.files.length} files attached`,
      };
    case 'materials-found': {
      const names = body.found.map(
        ({ material, number }) =>
          [definition.materials?.find(({ code }) => code === material)?.name, number] as const,
      );
      return {
        zh: `免交材料，由电子证照代替：${names.map(([name, number]) => `${name?.zh ?? ''}（${number}）`).join('、')}`,
        en: `Not to be handed in, certificates say it: ${names.map(([name, number]) => `${name?.en ?? ''} (${number})`).join(', ')}`,
      };
    }
    case 'applicant-told':
      return daysInWords(body.text);
    case 'application-signed':
      return describeSigning(body);
    case 'form-amended':
      return { zh: '申请人已修改信息', en: 'The applicant has made changes' };
    case 'child-waiting': {
      const name = stepName(definition, body.step);
      return body.waiting
        ? { zh: `${name.zh}：等待申请人修改`, en: `${name.en}: waiting for the applicant` }
        : { zh: `${name.zh}：继续办理`, en: `${name.en}: work continues` };
    }
    case 'clock-stopped':
    case 'clock-resumed':
    case 'case-suspended':
    case 'case-resumed':
    case 'extension-requested':
    case 'extension-refused':
    case 'case-extended':
    case 'deadline-warned':
    case 'clocks-recomputed':
    case 'limit-changed':
    case 'fact-backdated':
      return describeClockEvent(definition, body);
    case 'stretch-begun':
    case 'stretch-paused':
    case 'stretch-resumed':
    case 'stretch-ended':
      return describeStretch(definition, body);
    case 'obligation-opened':
    case 'material-submitted':
    case 'obligation-kept':
    case 'obligation-broken':
    case 'obligation-released':
    case 'certificate-revoked':
      return describeObligationEvent(definition, body);
    case 'case-noted':
      return { zh: '经办人备注', en: 'Note by the office' };
    case 'certificate-issued':
      return {
        zh: `已出证：${body.certificate.number}`,
        en: `Certificate issued: ${body.certificate.number}`,
      };
    case 'certificate-withdrawn':
      return { zh: `证照已撤销：${body.number}`, en: `Certificate revoked: ${body.number}` };
    case 'results-delivered': {
      const way = deliveryNames[body.way];
      const names = body.parts.map((part) => stepName(definition, part));
      const zh = names.map((name) => name.zh).join('、');
      const en = names.map((name) => name.en).join(', ');
      return {
        zh: `统一出件（${way.zh}）${zh === '' ? '' : `：${zh}`}`,
        en: `All results delivered together, ${way.en}${en === '' ? '' : `: ${en}`}`,
      };
    }
    case 'case-withdrawn':
      return definition.openedBy === 'office' || definition.openedBy === 'reaction'
        ? { zh: '已撤回', en: 'Withdrawn' }
        : { zh: '申请已撤回', en: 'Application withdrawn' };
    case 'case-ended':
      return told(join({ zh: '办结', en: 'Finished' }, outcomeName(definition, body.outcome)), body.remedies);
    case 'case-reopened':
      return { zh: '重新办理', en: 'Reopened' };
    case 'step-assigned':
    case 'step-signed':
    case 'panel-named':
    case 'step-transferred':
    case 'case-transferred':
    case 'transfer-received':
    case 'office-succeeded':
      return describePeople(body, (step) => stepOf(definition, step));
    case 'avoidance-asked':
    case 'officer-avoided':
    case 'avoidance-refused':
      return describeAvoidance(body);
    case 'children-opened':
    case 'gathering-closed':
    case 'service-added':
      return describeChildren(body, (step) => stepOf(definition, step).name);
    case 'case-linked':
    case 'case-merged':
    case 'record-rectified':
    case 'definition-migrated':
      return describeRelation(body, (step) => stepOf(definition, step).name);
    case 'case-rated':
      return { zh: `申请人评价 ${body.stars} 级`, en: `Rated ${body.stars} by the applicant` };
  }
}

export const phaseNames = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '已提交，待受理', en: 'Submitted' },
  correction: { zh: '待补正', en: 'Waiting for corrections' },
  accepted: { zh: '已受理', en: 'Accepted' },
  running: { zh: '办理中', en: 'In progress' },
  suspended: { zh: '已中止', en: 'Suspended' },
  ended: { zh: '已办结', en: 'Finished' },
  reopened: { zh: '重新办理中', en: 'Reopened' },
} as const satisfies Record<Phase, Text>;

export function stepName(definition: ServiceDefinition, code: string): Text {
  if (code === 'acceptance') return { zh: '受理', en: 'Acceptance' };
  if (code === 'correction') return { zh: '补正', en: 'Correction' };
  if (code.startsWith('obligation:')) return obligationName(definition, code.slice('obligation:'.length));
  if (code === 'receipt') return { zh: '接收移交', en: 'Transfer to receive' };
  if (code === 'extension') return { zh: '延期审批', en: 'Extension to decide' };
  if (code.startsWith('extension:'))
    return join(stepName(definition, 'extension'), stepName(definition, code.slice('extension:'.length)));
  return definition.steps.find((step) => step.code === code)?.name ?? { zh: code, en: code };
}

function stepOf(
  definition: ServiceDefinition,
  code: string,
): { readonly name: Text; readonly outcomes: readonly { readonly code: string; readonly name: Text }[] } {
  const step = definition.steps.find((each) => each.code === code);
  return { name: stepName(definition, code), outcomes: step?.outcomes ?? [] };
}

export function outcomeName(definition: ServiceDefinition, code: string): Text {
  return definition.outcomes.find((outcome) => outcome.code === code)?.name ?? { zh: code, en: code };
}

function join(head: Text, tail: Text | undefined): Text {
  return tail === undefined ? head : { zh: `${head.zh}：${tail.zh}`, en: `${head.en}: ${tail.en}` };
}

/** A refusal with what may be done against it, and in what time. */
function told(text: Text, remedies: readonly ToldRemedy[] = []): Text {
  if (remedies.length === 0) return text;
  const all = remedies.map(({ name, within }) => ({ name, length: describeLimit(within) }));
  return {
    zh: `${text.zh}。不服的，可以：${all.map(({ name, length }) => `${name.zh}（${length.zh}内）`).join('；')}`,
    en: `${text.en}. If you disagree, you can: ${all.map(({ name, length }) => `${name.en} (within ${length.en})`).join('; ')}`,
  };
}
