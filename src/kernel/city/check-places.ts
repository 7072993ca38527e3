import type { City } from './city.ts';
import { type Report, reportMissing, reportRepeats } from './faults.ts';
import type { HallSeason, OpenSpan } from './place.ts';

/** Regions form one tree under the city, level by level; halls are open at sensible hours all year round. */
export function checkPlaces(report: Report, { profile, regions, halls, units, plans }: City): void {
  reportRepeats(
    report,
    profile.levels.map(({ code }, at) => [`city.json.levels[${at}].code`, code] as const),
  );
  if (profile.period.from > profile.period.to) {
    report('city.json.period', '开始日期晚于结束日期', 'the period ends before it begins');
  }
  const levels = new Map(profile.levels.map(({ code }, rank) => [code, rank]));
  const regionById = new Map(regions.map((region) => [region.id, region]));
  const hallIds = new Set(halls.map(({ id }) => id));
  const unitIds = new Set(units.map(({ id }) => id));
  const planCodes = new Set(plans.map(({ code }) => code));

  reportRepeats(
    report,
    regions.map(({ id }, at) => [`regions.json[${at}].id`, id] as const),
  );
  const roots = regions.filter(({ parent }) => parent === null);
  if (roots.length !== 1 || roots[0]?.id !== profile.code) {
    report(
      'regions.json',
      '应恰有一个没有上级的地区，即本市',
      'exactly one region has no parent, and it is the city itself',
    );
  }
  regions.forEach((region, at) => {
    const path = `regions.json[${at}]`;
    const rank = levels.get(region.level);
    if (rank === undefined) reportMissing(report, `${path}.level`, { zh: '层级', en: 'level' }, region.level);
    if (region.parent !== null) {
      const parent = regionById.get(region.parent);
      if (parent === undefined)
        reportMissing(report, `${path}.parent`, { zh: '地区', en: 'region' }, region.parent);
      else if (rank !== undefined && (levels.get(parent.level) ?? -1) >= rank) {
        report(`${path}.parent`, '上级地区的层级应当更高', 'the parent must be of a higher level');
      }
    }
    if (!hallIds.has(region.hall))
      reportMissing(report, `${path}.hall`, { zh: '大厅', en: 'hall' }, region.hall);
    if (region.unit !== null && !unitIds.has(region.unit)) {
      reportMissing(report, `${path}.unit`, { zh: '单位', en: 'unit' }, region.unit);
    }
    for (const code of Object.keys(region.settings)) {
      if (!planCodes.has(code))
        reportMissing(report, `${path}.settings.${code}`, { zh: '专项方案', en: 'plan' }, code);
    }
  });

  reportRepeats(
    report,
    regions.flatMap(({ tile }, at) =>
      tile === undefined ? [] : [[`regions.json[${at}].tile`, `${tile.row}/${tile.column}`] as const],
    ),
  );

  reportRepeats(
    report,
    halls.map(({ id }, at) => [`halls.json[${at}].id`, id] as const),
  );
  halls.forEach((hall, at) => {
    const path = `halls.json[${at}]`;
    if (!regionById.has(hall.region))
      reportMissing(report, `${path}.region`, { zh: '地区', en: 'region' }, hall.region);
    checkSeasons(report, `${path}.seasons`, hall.seasons);
  });
}

function checkSeasons(report: Report, path: string, seasons: readonly HallSeason[]): void {
  for (const day of everyDayOfYear()) {
    const covering = seasons.filter((season) => inSeason(season, day)).length;
    if (covering !== 1) {
      report(
        path,
        `${day} 应恰属一个时段，现属 ${covering} 个`,
        `${day} must fall in one season, it falls in ${covering}`,
      );
      break;
    }
  }
  seasons.forEach((season, at) => {
    checkSpans(report, `${path}[${at}].spans`, season.spans);
    const weekdays = season.weekdays ?? [];
    reportRepeats(
      report,
      weekdays.map((day, no) => [`${path}[${at}].weekdays[${no}].weekday`, day.weekday] as const),
    );
    weekdays.forEach((day, no) => {
      checkSpans(report, `${path}[${at}].weekdays[${no}].spans`, day.spans);
    });
  });
}

function checkSpans(report: Report, path: string, spans: readonly OpenSpan[]): void {
  let last = '';
  for (const { from, to } of spans) {
    if (from >= to || from < last) {
      report(path, '开放时间应先后有序、互不重叠', 'opening hours must follow one another without overlap');
    }
    last = to;
  }
}

function inSeason({ from, to }: HallSeason, day: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

function everyDayOfYear(): readonly string[] {
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const two = (value: number) => String(value).padStart(2, '0');
  return lengths.flatMap((length, month) =>
    Array.from({ length }, (_, day) => `${two(month + 1)}-${two(day + 1)}`),
  );
}
