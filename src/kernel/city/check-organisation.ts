import type { City } from './city.ts';
import { type Report, reportMissing, reportRepeats } from './faults.ts';
import type { Office } from './organisation.ts';

const unitKind = { zh: '单位', en: 'unit' };
const officeKind = { zh: '处室', en: 'office' };

/** Units are known by one name each, groups end in units, and every duty is somebody's at some time. */
export function checkOrganisation(report: Report, city: City): void {
  checkUnits(report, city);
  checkOffices(report, city);
  const unitIds = new Set(city.units.map(({ id }) => id));
  reportRepeats(
    report,
    city.duties.map(({ code }, at) => [`duties.json[${at}].code`, code] as const),
  );
  city.duties.forEach(({ unit }, at) => {
    if (!unitIds.has(unit)) reportMissing(report, `duties.json[${at}].unit`, unitKind, unit);
    else if (!city.offices.some((office) => office.unit === unit)) {
      report(
        `duties.json[${at}].unit`,
        `单位“${unit}”没有任何处室`,
        `unit ${JSON.stringify(unit)} has no office anywhere`,
      );
    }
  });
}

function checkUnits(report: Report, { units }: City): void {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  reportRepeats(
    report,
    units.map(({ id }, at) => [`units.json[${at}].id`, id] as const),
  );
  reportRepeats(
    report,
    units.flatMap(({ name, aliases }, at) => [
      [`units.json[${at}].name.zh`, name.zh] as const,
      ...aliases.map((alias, no) => [`units.json[${at}].aliases[${no}]`, alias] as const),
    ]),
  );
  const leadsBack = (id: string, start: string, seen: ReadonlySet<string>): boolean =>
    (unitById.get(id)?.members ?? []).some(
      (member) =>
        member === start || (!seen.has(member) && leadsBack(member, start, new Set([...seen, member]))),
    );
  units.forEach((unit, at) => {
    const path = `units.json[${at}].members`;
    reportRepeats(
      report,
      unit.members.map((member, no) => [`${path}[${no}]`, member] as const),
    );
    unit.members.forEach((member, no) => {
      if (!unitById.has(member)) reportMissing(report, `${path}[${no}]`, unitKind, member);
    });
    if (unit.members.length > 0 && leadsBack(unit.id, unit.id, new Set())) {
      report(path, '这个单位成了自己的成员', 'the unit is a member of itself');
    }
  });
}

function checkOffices(report: Report, { units, regions, offices }: City): void {
  const unitIds = new Set(units.map(({ id }) => id));
  const regionIds = new Set(regions.map(({ id }) => id));
  const officeById = new Map(offices.map((office) => [office.id, office]));
  reportRepeats(
    report,
    offices.map(({ id }, at) => [`offices.json[${at}].id`, id] as const),
  );
  reportRepeats(
    report,
    offices.map(({ number }, at) => [`offices.json[${at}].number`, number] as const),
  );
  offices.forEach((office, at) => {
    const path = `offices.json[${at}]`;
    const { unit, region, from, to } = office;
    if (!unitIds.has(unit)) reportMissing(report, `${path}.unit`, unitKind, unit);
    if (!regionIds.has(region)) reportMissing(report, `${path}.region`, { zh: '地区', en: 'region' }, region);
    if (office.id.replace(/\+\d{4}$/, '') !== `${unit}@${region}`) {
      report(`${path}.id`, `应为“${unit}@${region}”`, `should be ${JSON.stringify(`${unit}@${region}`)}`);
    }
    if (to !== undefined && to < from) report(`${path}.to`, '结束早于开始', 'ends before it begins');
    if (
      offices.some(
        (other) =>
          other !== office && sameSeat(other, office) && overlaps(other, office) && other.id < office.id,
      )
    ) {
      report(
        path,
        '同一单位同一地区同时有两个处室',
        'two offices of one unit work in one region at the same time',
      );
    }
    (office.successors ?? []).forEach((id, no) => {
      const successor = officeById.get(id);
      if (to === undefined)
        report(
          `${path}.successors`,
          '仍在办公的处室不应有接续处室',
          'an office that still works has no successors',
        );
      if (successor === undefined) reportMissing(report, `${path}.successors[${no}]`, officeKind, id);
      else if (to !== undefined && (successor.from > dayAfter(to) || (successor.to ?? '9999') <= to)) {
        report(
          `${path}.successors[${no}]`,
          '接续处室在交接时没有办公',
          'the successor is not at work when it takes over',
        );
      }
    });
  });
}

const sameSeat = (a: Office, b: Office) => a.unit === b.unit && a.region === b.region;

const overlaps = (a: Office, b: Office) => a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999');

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
