import {
  companies,
  cooperative,
  foreignCompanies,
  isAmong,
  jointVentures,
  ofForeigners,
  ofOneEnterprise,
  ofOneForeigner,
  ofOnePerson,
  ofSeveral,
  partnerships,
  trader,
} from './codes.ts';

/* What each type of enterprise is, as conditions over a form. A rule of law asks for the kind and not for the code. */

const isOneOf = (codes: readonly string[]): string => isAmong('form.enterpriseType', codes);

export const isCompany = isOneOf(companies);
/** Natural persons of this country hold it, whoever else does. */
export const hasShareholders = isOneOf([...ofSeveral, ...ofOnePerson]);
/** Enterprises of this country hold it, or may hold a part. */
export const mayHaveCorporateShareholders = isOneOf([...ofSeveral, ...ofOneEnterprise, ...jointVentures]);
export const isOfSeveral = isOneOf(ofSeveral);
export const isOnePerson = isOneOf(ofOnePerson);
export const isOfOneEnterprise = isOneOf(ofOneEnterprise);
export const isForeignInvested = isOneOf(foreignCompanies);
export const isJointVenture = isOneOf(jointVentures);
export const isOfForeigners = isOneOf(ofForeigners);
export const isOfOneForeigner = isOneOf(ofOneForeigner);
export const isPartnership = isOneOf(partnerships);
export const isGeneralPartnership = isOneOf(['4531']);
export const isLimitedPartnership = isOneOf(['4533']);
export const isCooperative = isOneOf([cooperative]);
export const isTrader = isOneOf([trader]);
/** A sole trader has neither capital nor owners beside the trader. */
export const hasCapital = `!(${isTrader})`;

/** Second character of the unified code: enterprises 1, sole traders 2, farmers' cooperatives 3 (GB 32100). */
export const uniformClass = `${isTrader} ? "2" : (${isCooperative} ? "3" : "1")`;
