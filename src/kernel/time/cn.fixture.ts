import cn2021 from '../../../data/calendars/cn/2021.json' with { type: 'json' };
import cn2022 from '../../../data/calendars/cn/2022.json' with { type: 'json' };
import cn2023 from '../../../data/calendars/cn/2023.json' with { type: 'json' };
import cn2024 from '../../../data/calendars/cn/2024.json' with { type: 'json' };
import cn2025 from '../../../data/calendars/cn/2025.json' with { type: 'json' };
import cn2026 from '../../../data/calendars/cn/2026.json' with { type: 'json' };
import rules from '../../../data/calendars/cn/rules.json' with { type: 'json' };
import { createCalendar } from './calendar.ts';
import { checkCalendarRules, checkCalendarYear } from './calendar-data.ts';
import { createWorkingTime, type OfficeHours } from './office-hours.ts';

/** The published calendars, as they ship, and a hall with summer and winter hours. For tests. */
export const cnRules = checkCalendarRules(rules);
export const cnYears = [cn2021, cn2022, cn2023, cn2024, cn2025, cn2026].map((year) =>
  checkCalendarYear(year, cnRules, `${year.year}.json`),
);
export const cn = createCalendar(cnRules, cnYears);

/** 7 hours in winter (08:30–12:00, 14:30–18:00), 6½ in summer (08:30–12:00, 15:00–18:00). */
export const hallHours: OfficeHours = {
  id: 'hall',
  seasons: [
    {
      from: '05-01',
      to: '09-30',
      spans: [
        { from: '08:30', to: '12:00' },
        { from: '15:00', to: '18:00' },
      ],
    },
    {
      from: '10-01',
      to: '04-30',
      spans: [
        { from: '08:30', to: '12:00' },
        { from: '14:30', to: '18:00' },
      ],
    },
  ],
};
export const hall = createWorkingTime(cn, hallHours);
