/*
 * What each type of enterprise is, by its national code, as conditions over a form. A rule of law asks for the kind
 * and not for the code.
 */

const oneOf = (codes: readonly string[]): string => `form.enterpriseType in ${JSON.stringify(codes)}`;

/** A company held by natural persons, by one of them, or with investors from abroad. */
const domesticCompanies = ['1130', '1151'];
/** With a Chinese partner; and held by a person or an enterprise from abroad alone. */
const jointVentures = ['5110'];
const whollyForeign = ['5140', '5150'];
const foreignCompanies = [...jointVentures, ...whollyForeign];

export const isCompany = oneOf([...domesticCompanies, ...foreignCompanies]);
/** Natural persons of this country hold it, whoever else does. */
export const hasShareholders = oneOf(domesticCompanies);
/** Enterprises of this country may hold a part. */
export const mayHaveCorporateShareholders = oneOf(['1130', ...jointVentures]);
export const isJointVenture = oneOf(jointVentures);
export const isForeignInvested = oneOf(foreignCompanies);
export const isOnePerson = 'form.enterpriseType == "1151"';
export const isPartnership = oneOf(['4531', '4533']);
export const isGeneralPartnership = 'form.enterpriseType == "4531"';
export const isLimitedPartnership = 'form.enterpriseType == "4533"';
export const isCooperative = 'form.enterpriseType == "9100"';
export const isTrader = 'form.enterpriseType == "9500"';
/** A sole trader has neither capital nor owners beside the trader. */
export const hasCapital = `!(${isTrader})`;

/** Second character of the unified code: enterprises 1, sole traders 2, farmers' cooperatives 3 (GB 32100). */
export const uniformClass = `${isTrader} ? "2" : (${isCooperative} ? "3" : "1")`;
