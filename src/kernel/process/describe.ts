import type { Text } from '../text.ts';
import type { ServiceDefinition } from './definition.ts';
import type { CaseEventBody, WarningLevel } from './events.ts';
import type { Phase } from './state.ts';

/** An event in plain words, for the parcel line. Contains no personal data. */
export function describeEvent(definition: ServiceDefinition, body: CaseEventBody): Text {
  switch (body.type) {
    case 'case-submitted':
      return { zh: '申请已提交', en: 'Application submitted' };
    case 'case-resubmitted':
      return { zh: '补正材料已提交', en: 'Corrections submitted' };
    case 'correction-requested':
      return {
        zh: `一次性告知补正，共 ${body.items.length} 项`,
        en: `Corrections asked for, ${body.items.length} in all`,
      };
    case 'case-accepted':
      return body.deemed
        ? {
            zh: '逾期未告知，自收到之日起视为受理',
            en: 'Not answered in time: accepted by law as of receipt',
          }
        : { zh: '已受理，开始计时', en: 'Accepted; the clock starts' };
    case 'acceptance-refused': {
      const reason = definition.acceptance?.refusalReasons.find(
        (choice) => choice.code === body.reason,
      )?.name;
      return join({ zh: '不予受理', en: 'Acceptance refused' }, reason);
    }
    case 'step-opened': {
      const name = stepName(definition, body.step);
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
    case 'form-amended':
      return { zh: '申请人已修改信息', en: 'The applicant changed the entries' };
    case 'child-waiting': {
      const name = stepName(definition, body.step);
      return body.waiting
        ? { zh: `${name.zh}：等待申请人修改`, en: `${name.en}: waiting for the applicant` }
        : { zh: `${name.zh}：继续办理`, en: `${name.en}: work goes on` };
    }
    case 'clock-stopped':
      return { zh: `暂停计时：${body.reason.zh}`, en: `Clock stopped: ${body.reason.en}` };
    case 'clock-resumed':
      return { zh: '恢复计时', en: 'Clock running again' };
    case 'case-suspended':
      return { zh: `中止：${body.name.zh}`, en: `Suspended: ${body.name.en}` };
    case 'case-resumed':
      return { zh: '恢复办理', en: 'Resumed' };
    case 'case-extended':
      return {
        zh: `时限延长 ${body.by.value} 个工作日`,
        en: `Limit extended by ${body.by.value} working days`,
      };
    case 'deadline-warned':
      return levelText[body.level];
    case 'case-noted':
      return { zh: '经办人备注', en: 'Note by the office' };
    case 'certificate-issued':
      return {
        zh: `已出证：${body.certificate.number}`,
        en: `Certificate issued: ${body.certificate.number}`,
      };
    case 'case-withdrawn':
      return { zh: '申请已撤回', en: 'Application withdrawn' };
    case 'case-ended':
      return join({ zh: '办结', en: 'Finished' }, outcomeName(definition, body.outcome));
    case 'case-reopened':
      return { zh: '重新办理', en: 'Reopened' };
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

const levelText = {
  blue: { zh: '时限过半', en: 'Half of the time is used' },
  yellow: { zh: '时限将到（已用 80%）', en: '80 % of the time is used' },
  red: { zh: '已超时限', en: 'The limit has passed' },
} as const satisfies Record<WarningLevel, Text>;

export function stepName(definition: ServiceDefinition, code: string): Text {
  if (code === 'acceptance') return { zh: '受理', en: 'Acceptance' };
  if (code === 'correction') return { zh: '补正', en: 'Correction' };
  return definition.steps.find((step) => step.code === code)?.name ?? { zh: code, en: code };
}

export function outcomeName(definition: ServiceDefinition, code: string): Text {
  return definition.outcomes.find((outcome) => outcome.code === code)?.name ?? { zh: code, en: code };
}

function join(head: Text, tail: Text | undefined): Text {
  return tail === undefined ? head : { zh: `${head.zh}：${tail.zh}`, en: `${head.en}: ${tail.en}` };
}
