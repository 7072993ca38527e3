/**
 * What the register says of owners: only what the law makes public of persons (企业信息公示暂行条例 art. 6); their
 * identity numbers stay in the sealed case. Members of a cooperative are named one by one as well (条例 art. 9).
 */
const shown = (list: string, more: readonly string[] = [], otherwise = 'dyn(null)'): string => {
  const entries = ['name', ...more, 'contribution', 'contributionForm', 'paidBy'].map(
    (field) => `"${field}": each.${field}`,
  );
  return `has(form.${list}) ? dyn(form.${list}.map(each, {${entries.join(', ')}})) : ${otherwise}`;
};

export const publicOwners = {
  // Whoever holds it is a shareholder, whichever entry of the form asked.
  shareholders: shown('shareholders', [], `(${shown('domesticShareholders')})`),
  corporateShareholders: shown('corporateShareholders', ['uscc']),
  foreignInvestors: shown('foreignInvestors', ['from']),
  partners: shown('partners', ['liability']),
  members: shown('members', ['farmer']),
  organisationMembers: shown('organisationMembers', ['uscc']),
} as const;

/** Who runs it from the first day, by name and position (市场主体登记管理条例 art. 9, 4). */
export const peopleAtBeginning =
  'has(form.supervisor) ? dyn([{"name": form.legalRepresentative.name, "position": "executive-director"}, ' +
  '{"name": form.supervisor.name, "position": "supervisor"}]) : dyn(null)';
