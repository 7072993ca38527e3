import type { Text } from '../../../../src/kernel/text.ts';
import { words } from '../../language/words.ts';

export const propertyWords = words({
  title: { zh: '查不动产', en: 'Look up a property' },
  quality: {
    zh: '登记数量、土地纠纷、测绘抽检、收费和时限公开',
    en: 'Published data: registrations, land disputes, survey checks, fees and time limits',
  },
  lead: {
    zh: '自然状况、查封抵押等限制和宗地图，人人可查，不用登录。权利人是谁不公开。',
    en: 'Physical description, seizures, mortgages and other encumbrances, and a sketch of the parcel. Open to everyone without sign-in. Owners are not disclosed.',
  },
  label: { zh: '不动产单元号、宗地代码或坐落', en: 'Unit number, parcel number or location' },
  hint: {
    zh: '单元号 28 位、宗地代码 19 位，在不动产权证书上；坐落要和证书上写的完全一样',
    en: 'Unit numbers have 28 characters and parcel numbers 19; both are on the certificate. Enter the location exactly as printed there',
  },
  unitOfCase: { zh: '查看登记簿上的这个不动产单元', en: 'This property unit in the register' },
  find: { zh: '查询', en: 'Look up' },
  nothing: (q: string) => ({ zh: `没有查到“${q}”`, en: `No results for “${q}”` }),
  nothingText: {
    zh: '请对照不动产权证书，一位不差地填写；没有做过权籍调查的，这里还没有。',
    en: 'Check every character against the certificate. Property that has not been surveyed is not here yet.',
  },
  several: (count: number) => ({
    zh: `这里有 ${count} 个不动产单元`,
    en: count === 1 ? '1 property unit here' : `${count} property units here`,
  }),
  more: {
    zh: '只列出前 50 个，请用不动产单元号查',
    en: 'Only the first 50 are listed; search for others by unit number',
  },
  state: { zh: '自然状况', en: 'Physical description' },
  unit: { zh: '不动产单元号', en: 'Unit number' },
  restrictions: { zh: '限制情况', en: 'Encumbrances' },
  restrictionsLead: {
    zh: '按法律上的先后排列：先送达的查封在前，抵押按登记先后',
    en: 'In order of legal priority: seizures by date served, mortgages by date registered',
  },
  free: { zh: '没有限制', en: 'No encumbrances' },
  freeText: {
    zh: '没有查封、预告、抵押和异议登记。',
    en: 'No seizures, advance notices, mortgages or objections are registered.',
  },
  over: { zh: '已到期，依法失效', en: 'Expired; no longer in force by law' },
  from: (day: string) => ({ zh: `${day}起`, en: `since ${day}` }),
  until: (day: string) => ({ zh: `${day}止`, en: `until ${day}` }),
  history: { zh: '登记经过', en: 'Registration history' },
  parcel: { zh: '宗地图（示意）', en: 'Sketch of the parcel' },
  sketched: (area: string) => ({ zh: `宗地形状示意，面积 ${area}`, en: `Outline of the parcel, ${area}` }),
  noSketch: {
    zh: '这块宗地还没有界址点，画不出图。',
    en: 'No boundary points on record yet, so no sketch can be drawn.',
  },
  north: { zh: '北', en: 'N' },
  metres: (length: string) => ({ zh: `${length} 米`, en: `${length} m` }),
  squareMetres: (area: string) => ({ zh: `${area} 平方米`, en: `${area} m²` }),
  proof: {
    zh: '出具可验真的证明（自助，免费）',
    en: 'Get a verifiable certificate of search (self-service, free)',
  },
  others: { zh: '看整块宗地', en: 'The whole parcel' },
});

/** What restricts a unit. */
export const restrictionNames: Readonly<Record<string, Text>> = {
  seizure: { zh: '查封', en: 'Seizure' },
  waiting: { zh: '轮候查封', en: 'Seizure (queued)' },
  notice: { zh: '预告登记', en: 'Advance notice' },
  mortgage: { zh: '抵押', en: 'Mortgage' },
  objection: { zh: '异议登记', en: 'Objection' },
};

/** What a restriction means for whoever wants to deal with the owner. */
export const restrictionMeanings: Readonly<Record<string, Text>> = {
  seizure: { zh: '不能转让、抵押', en: 'Cannot be transferred or mortgaged' },
  waiting: {
    zh: '前面的解除后自动生效',
    en: 'Takes effect automatically once earlier seizures are released',
  },
  notice: {
    zh: '没有预告登记权利人同意，别人办不了',
    en: 'No other disposal without the notice holder’s consent',
  },
  mortgage: { zh: '可以转让，抵押权跟着走', en: 'Can be transferred; the mortgage goes with it' },
  'mortgage-bound': {
    zh: '约定禁止或者限制转让：转让要有抵押权人的书面同意',
    en: 'Transfer is prohibited or restricted by agreement: the mortgagee’s written consent is needed',
  },
  objection: { zh: '提醒：有人认为登记错了', en: 'Warning: someone disputes this registration' },
};

/** What was registered, by the act that the history names. */
export const actNames: Readonly<Record<string, Text>> = {
  survey: { zh: '权籍调查入库', en: 'Surveyed' },
  first: { zh: '首次登记', en: 'First registration' },
  transfer: { zh: '转移登记', en: 'Transfer' },
  change: { zh: '变更登记', en: 'Change' },
  correction: { zh: '更正登记', en: 'Correction' },
  mortgage: { zh: '抵押登记', en: 'Mortgage' },
  'advance-notice': { zh: '预告登记', en: 'Advance notice' },
  seizure: { zh: '查封登记', en: 'Seizure' },
  'seizure-renewal': { zh: '续封', en: 'Seizure renewed' },
  release: { zh: '解除查封', en: 'Release of a seizure' },
  objection: { zh: '异议登记', en: 'Objection' },
  cancellation: { zh: '注销登记', en: 'Cancellation' },
  reissue: { zh: '换证', en: 'Certificate replaced' },
};
