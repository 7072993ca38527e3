import { obligationName } from '../../kernel/process/describe-obligations.ts';
import type { CaseState, ServiceDefinition, StepState } from '../../kernel/process/index.ts';
import { openObligations } from '../../kernel/process/open-obligations.ts';
import type { Text } from '../../kernel/text.ts';

/** Whether something waits for the applicant: a correction, a step, or what they still owe. */
export function waitsForApplicant(state: CaseState): boolean {
  return isAskedOf(state) || openObligations(state).some(([, { status }]) => status === 'owed');
}

/** What comes next, in one sentence for the applicant. Names nobody. */
export function nextText(definition: ServiceDefinition, state: CaseState): Text {
  const owed = stillOwed(definition, state);
  if (state.phase === 'ended') return owed ?? { zh: '没有待办的事了', en: 'Nothing more is to be done' };
  const now = nowText(definition, state);
  return owed === null ? now : { zh: `${now.zh}；${owed.zh}`, en: `${now.en}. ${owed.en}` };
}

function nowText(definition: ServiceDefinition, state: CaseState): Text {
  if (state.suspension !== null) {
    const { code } = state.suspension;
    const ground = definition.suspensions?.find((each) => each.code === code)?.name;
    return ground === undefined
      ? { zh: '已中止，时限暂停计算', en: 'Suspended; the clock stands still' }
      : {
          zh: `已中止（${ground.zh}），时限暂停计算`,
          en: `Suspended (${ground.en}); the clock stands still`,
        };
  }
  if (isAskedOf(state))
    return { zh: '等你修改或补充，请登录“我的办件”处理', en: 'Waiting for you: sign in and open your cases' };
  if (state.phase === 'submitted') return { zh: '等待受理', en: 'Waiting to be accepted' };
  const open = definition.steps.filter(({ code }) => isOpenNow(state.steps[code]));
  if (open.length === 0) return { zh: '正在办理', en: 'Being handled' };
  return {
    zh: `正在办理：${open.map(({ name }) => name.zh).join('、')}`,
    en: `Being handled: ${open.map(({ name }) => name.en).join(', ')}`,
  };
}

/** What waits for a day is nobody's work yet. */
function isOpenNow(step: StepState | undefined): boolean {
  return step?.status === 'open' && step.until === undefined;
}

/** A correction is owed, or a step that is open is the applicant's. */
function isAskedOf(state: CaseState): boolean {
  return (
    state.phase === 'correction' ||
    Object.values(state.steps).some(
      ({ status, waiting, applicant }) => status === 'open' && (waiting || applicant),
    )
  );
}

/** What the party has still to hand in comes before what the office has to check. */
function stillOwed(definition: ServiceDefinition, state: CaseState): Text | null {
  const names = (wanted: 'owed' | 'to-check') =>
    openObligations(state)
      .filter(([, { status }]) => status === wanted)
      .map(([code]) => obligationName(definition, code));
  const [owed, toCheck] = [names('owed'), names('to-check')];
  if (owed.length > 0) {
    return {
      zh: `还要按期补交：${owed.map(({ zh }) => zh).join('、')}`,
      en: `Still to be handed in by you: ${owed.map(({ en }) => en).join(', ')}`,
    };
  }
  if (toCheck.length > 0) {
    return {
      zh: `还要由办理单位核查：${toCheck.map(({ zh }) => zh).join('、')}`,
      en: `Still to be checked by the office: ${toCheck.map(({ en }) => en).join(', ')}`,
    };
  }
  return null;
}
