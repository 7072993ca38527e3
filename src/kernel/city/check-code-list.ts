import { refuse } from '../errors/index.ts';
import { checkShape } from './check-shape.ts';
import { CodeList } from './code-list.ts';
import { collectFaults, reportMissing, reportRepeats } from './faults.ts';

/** A code list from its parsed file. Refuses with `city.invalid` and the path of every fault. */
export function checkCodeList(fileName: string, content: unknown): CodeList {
  const { faults, report } = collectFaults();
  if (checkShape(report, fileName, CodeList, content)) {
    const list = content as CodeList;
    const codes = new Set(list.entries.map(({ code }) => code));
    if (fileName !== `${list.code}.json`)
      report(`${fileName}.code`, '与文件名不一致', 'does not agree with the file name');
    reportRepeats(
      report,
      list.entries.map(({ code }, at) => [`${fileName}.entries[${at}].code`, code] as const),
    );
    list.entries.forEach(({ parent }, at) => {
      if (parent !== undefined && !codes.has(parent)) {
        reportMissing(report, `${fileName}.entries[${at}].parent`, { zh: '代码', en: 'code' }, parent);
      }
    });
  }
  if (faults.length > 0) {
    throw refuse('city.invalid', { count: faults.length, first: faults[0]?.path ?? '' }, faults);
  }
  return content as CodeList;
}
