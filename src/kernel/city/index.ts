export { type CityFileName, type CityFiles, checkCity, cityFiles, findCityFaults } from './check-city.ts';
export { checkCodeList } from './check-code-list.ts';
export type { City } from './city.ts';
export { CodeEntry, CodeList } from './code-list.ts';
export type { CityFault } from './faults.ts';
export {
  expandUnit,
  findMeasure,
  findOfficeForDuty,
  findOfficeOfUnit,
  findPlan,
  findRegion,
  findSetting,
  findSettings,
  regionPath,
  topRegion,
} from './find.ts';
export { Fulfilment } from './fulfilment.ts';
export { Duty, Office, Unit } from './organisation.ts';
export { Account, Demonstration, DemonstrationParty, Grant, OutsideParty } from './people.ts';
export { CityProfile, Hall, HallSeason, OpenSpan, Region, RegionSetting } from './place.ts';
export { Deadline, Measure, Plan, Task, TaskTarget, UnitRole } from './plan.ts';
export { IndicatorFact, IndicatorTarget, LimitFact, SystemFact } from './target.ts';
