/**
 * Permits that must be there before registration, with the terms that ask for them (市场主体登记管理条例 art. 14, 21). The
 * list of terms says the same; it stands here too because who may be registered is the law of this service, and a
 * change of the list is to be a new version of it.
 */
export const permitsBefore: readonly { readonly permit: string; readonly terms: readonly string[] }[] = [
  { permit: 'tobacco-wholesale', terms: ['S043'] },
  { permit: 'chemical-trade', terms: ['S044', 'S229'] },
  { permit: 'security', terms: ['S075'] },
  { permit: 'fireworks-make', terms: ['S279'] },
  { permit: 'explosives-sale', terms: ['S280'] },
  { permit: 'blasting', terms: ['S281'] },
  { permit: 'tobacco-make', terms: ['S282'] },
  { permit: 'guarantee', terms: ['S283'] },
];

/** Whether anything of the scope of a form needs one. */
export const needsApproval = `${JSON.stringify(permitsBefore.flatMap(({ terms }) => terms))}.exists(term, term in form.businessScope)`;
