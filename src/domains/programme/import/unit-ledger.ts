import type { CityUnit } from './city-units.ts';
import type { PrintedDuty } from './duties.ts';
import { excerpt, type Findings } from './findings.ts';
import type { ImportedUnit, UnitDuty } from './result.ts';
import { oneSlipApart, unitReader } from './unit-names.ts';

type Place = { readonly line: number; readonly to: number; readonly where: string };
type Entry = { unit: ImportedUnit; count: number; place: Place };

/** Matches the printed names of one document with units, keeps those that occur, and reports names it does not know. */
export type UnitLedger = {
  duties(printed: readonly PrintedDuty[], place: Place): UnitDuty[];
  finish(): ImportedUnit[];
};

const GROUP = /(部门|单位|企业|各县|各镇|各乡|各街道|各区|机构)/;

function newKind(name: string): string {
  if (GROUP.test(name)) return 'group';
  if (/法院/.test(name)) return 'court';
  if (/检察院/.test(name)) return 'procuratorate';
  if (/(公司|集团|银行)/.test(name)) return 'company';
  if (/(县|区|市|旗|乡|镇)(?:人民)?政府|管委会|管理委员会/.test(name)) return 'county';
  return 'department';
}

export function unitLedger(cityUnits: readonly CityUnit[], findings: Findings): UnitLedger {
  const reader = unitReader(cityUnits);
  const entries = new Map<string, Entry>();
  const misprints = new Set<string>();

  const see = (name: string, siblings: readonly string[], place: Place): string => {
    const reading = reader.read(name, siblings);
    const known = entries.get(reading.key);
    if (known !== undefined) known.count += 1;
    else {
      const unit: ImportedUnit =
        reading.unit === null
          ? {
              key: reading.key,
              name: reading.name,
              kind: newKind(reading.name),
              known: false,
              aliases: [],
              members: [],
              source: { from: place.line, to: place.to },
            }
          : {
              key: reading.key,
              name: reading.name,
              kind: reading.unit.kind,
              known: true,
              aliases: reading.unit.aliases,
              members: reading.unit.members,
              source: { from: place.line, to: place.to },
            };
      entries.set(reading.key, { unit, count: 1, place });
    }
    if (reading.how === 'misprint' && !misprints.has(`${name}|${place.line}`)) {
      misprints.add(`${name}|${place.line}`);
      findings.repair('name-corrected', {
        line: place.line,
        where: place.where,
        before: name,
        after: reading.name,
        message: {
          zh: `单位名称“${name}”按“${reading.name}”理解`,
          en: `The unit printed “${name}” is read as “${reading.name}”`,
        },
      });
    }
    return reading.key;
  };

  return {
    duties(printed, place) {
      const duties: UnitDuty[] = [];
      const added = new Set<string>();
      const add = (key: string, role: UnitDuty['role']): void => {
        if (!added.has(key)) duties.push({ unit: key, role });
        added.add(key);
      };
      for (const { name, role, siblings } of printed) {
        const halves =
          reader.read(name, siblings).how === 'new' ? /^(.{3,}?)(?:及|和|与|、)(.{2,})$/.exec(name) : null;
        if (
          halves?.[1] !== undefined &&
          halves[2] !== undefined &&
          reader.read(halves[1], siblings).how === 'known'
        ) {
          add(see(halves[1], siblings, place), role);
          add(see(halves[2], siblings, place), role);
        } else add(see(name, siblings, place), role);
      }
      return duties;
    },
    finish() {
      const all = [...entries.values()];
      const frequent = all.filter(({ count }) => count > 2);
      for (const { unit, count, place } of all) {
        if (unit.known) continue;
        const near = frequent
          .filter(
            (other) =>
              other.unit.key !== unit.key &&
              other.count > count * 2 &&
              unit.name.length >= 6 &&
              oneSlipApart(other.unit.name, unit.name),
          )
          .sort((a, b) => b.count - a.count)[0];
        const city = near === undefined ? reader.near(unit.name) : null;
        const meant = near?.unit.name ?? city?.name.zh ?? null;
        findings.doubt('unknown-unit', {
          line: place.line,
          where: excerpt(unit.name),
          before: unit.name,
          suggestion: meant,
          change: {
            record: 'units',
            key: unit.key,
            field: 'key',
            before: unit.name,
            after: near?.unit.key ?? city?.id ?? unit.key,
          },
          message:
            meant === null
              ? {
                  zh: `本市单位清单里没有“${unit.name}”，已作为新单位列出`,
                  en: `“${unit.name}” is not among the city's units; listed as a new one`,
                }
              : {
                  zh: `本市单位清单里没有“${unit.name}”，可能是“${meant}”`,
                  en: `“${unit.name}” is not among the city's units; perhaps “${meant}”`,
                },
        });
      }
      return all.map((entry) => entry.unit).sort((a, b) => (a.key < b.key ? -1 : 1));
    },
  };
}
