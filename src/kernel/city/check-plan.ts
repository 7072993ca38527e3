import type { City } from './city.ts';
import { type Report, reportMissing, reportRepeats } from './faults.ts';
import type { Deadline, UnitRole } from './plan.ts';

const planKind = { zh: '专项方案', en: 'plan' };

/** Plans are numbered from 0, tasks from 1, without gap; each task is one measure and the reverse. */
export function checkPlan(report: Report, city: City): void {
  const unitIds = new Set(city.units.map(({ id }) => id));
  checkPlans(report, city, unitIds);
  checkRhythms(report, city);
  checkMeasures(report, city, unitIds);
  checkTasks(report, city, unitIds);
}

/** Each special plan that says how often it is to be told of says so once; the plan of the whole is none of them. */
function checkRhythms(report: Report, { profile: { bulletins = [] }, plans }: City): void {
  const special = new Set(plans.flatMap(({ no, code }) => (no === 0 ? [] : [code])));
  bulletins.forEach(({ plan }, at) => {
    if (!special.has(plan)) reportMissing(report, `city.json.bulletins[${at}].plan`, planKind, plan);
  });
  reportRepeats(
    report,
    bulletins.map(({ plan }, at) => [`city.json.bulletins[${at}].plan`, plan] as const),
  );
}

function checkPlans(report: Report, { plans, tasks }: City, unitIds: ReadonlySet<string>): void {
  reportRepeats(
    report,
    plans.map(({ code }, at) => [`plans.json[${at}].code`, code] as const),
  );
  plans.forEach((plan, at) => {
    const path = `plans.json[${at}]`;
    if (plan.no !== at)
      report(`${path}.no`, `编号应为 ${at}`, `should be ${at}: plans are numbered from 0 without gap`);
    plan.leadUnits.forEach((unit, no) => {
      if (!unitIds.has(unit))
        reportMissing(report, `${path}.leadUnits[${no}]`, { zh: '单位', en: 'unit' }, unit);
    });
    if ((plan.leadUnits.length === 0) !== (plan.leadBasis === 'none-stated')) {
      report(`${path}.leadBasis`, '与牵头单位不一致', 'does not agree with the leading units');
    }
    const own = tasks.filter((task) => task.plan === plan.no).map(({ no }) => no);
    const [first = null, last = null] = [own.at(0), own.at(-1)];
    if (plan.taskFrom !== first)
      report(`${path}.taskFrom`, `任务清单从 ${first} 开始`, `the task list begins at ${first}`);
    if (plan.taskTo !== last)
      report(`${path}.taskTo`, `任务清单到 ${last} 为止`, `the task list ends at ${last}`);
  });
}

function checkMeasures(report: Report, { plans, measures, tasks }: City, unitIds: ReadonlySet<string>): void {
  const planNos = new Set(plans.map(({ no }) => no));
  const taskByNo = new Map(tasks.map((task) => [task.no, task]));
  reportRepeats(
    report,
    measures.map(({ id }, at) => [`measures.json[${at}].id`, id] as const),
  );
  reportRepeats(
    report,
    measures.map(({ plan, ref }, at) => [`measures.json[${at}].ref`, `${plan} ${ref}`] as const),
  );
  reportRepeats(
    report,
    measures.flatMap(({ plan, code }, at) =>
      code === undefined ? [] : [[`measures.json[${at}].code`, `${plan} ${code}`] as const],
    ),
  );
  measures.forEach((measure, at) => {
    const path = `measures.json[${at}]`;
    if (!planNos.has(measure.plan)) reportMissing(report, `${path}.plan`, planKind, measure.plan);
    if (!measure.id.startsWith(`p${String(measure.plan).padStart(2, '0')}.`)) {
      report(`${path}.id`, '与专项方案编号不一致', 'does not begin with the number of its plan');
    }
    if (measure.task !== null && taskByNo.get(measure.task)?.measure !== measure.id) {
      report(
        `${path}.task`,
        `任务 ${measure.task} 不对应本措施`,
        `task ${measure.task} does not answer this measure`,
      );
    }
    checkDeadline(report, `${path}.deadline`, measure.deadline);
    checkUnitRoles(report, `${path}.units`, measure.units, unitIds);
  });
}

function checkTasks(report: Report, { plans, measures, tasks }: City, unitIds: ReadonlySet<string>): void {
  const planNos = new Set(plans.map(({ no }) => no));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  tasks.forEach((task, at) => {
    const path = `tasks.json[${at}]`;
    if (task.no !== at + 1)
      report(
        `${path}.no`,
        `编号应为 ${at + 1}`,
        `should be ${at + 1}: tasks are numbered from 1 without gap`,
      );
    if (!planNos.has(task.plan)) reportMissing(report, `${path}.plan`, planKind, task.plan);
    if (task.plan < (tasks[at - 1]?.plan ?? 0))
      report(`${path}.plan`, '任务应按专项方案排列', 'tasks must stand in the order of the plans');
    const measure = measureById.get(task.measure);
    if (measure === undefined)
      reportMissing(report, `${path}.measure`, { zh: '措施', en: 'measure' }, task.measure);
    else if (measure.plan !== task.plan || measure.task !== task.no) {
      report(
        `${path}.measure`,
        `措施“${measure.id}”不对应本任务`,
        `measure ${JSON.stringify(measure.id)} is not this task's`,
      );
    }
    checkDeadline(report, `${path}.deadline`, task.deadline);
    checkUnitRoles(report, `${path}.units`, task.units, unitIds);
  });
}

function checkDeadline(report: Report, path: string, deadline: Deadline): void {
  if (deadline.type !== 'milestones') return;
  const ordered = deadline.values.every((value, at) => at === 0 || (deadline.values[at - 1] ?? '') < value);
  if (!ordered) report(`${path}.values`, '时间节点应由早到晚', 'milestones must run from early to late');
}

function checkUnitRoles(
  report: Report,
  path: string,
  units: readonly UnitRole[],
  unitIds: ReadonlySet<string>,
): void {
  reportRepeats(
    report,
    units.map(({ unit }, at) => [`${path}[${at}].unit`, unit] as const),
  );
  units.forEach(({ unit }, at) => {
    if (!unitIds.has(unit)) reportMissing(report, `${path}[${at}].unit`, { zh: '单位', en: 'unit' }, unit);
  });
}
