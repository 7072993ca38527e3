import './when-picker.css';
import 'dayjs/locale/zh-cn';
import { CalendarOutlined } from '@ant-design/icons';
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { type AriaAttributes, type FocusEvent, type FormEvent, useState } from 'react';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

dayjs.extend(customParseFormat);

const dictionary = words({
  open: { zh: '打开日历', en: 'Open the calendar' },
  day: { zh: '年-月-日', en: 'year-month-day' },
  month: { zh: '年-月', en: 'year-month' },
});

/** How each is kept and shown first, and how it may be typed besides. */
const shapes = {
  day: [
    'YYYY-MM-DD',
    'YYYY-M-D',
    'YYYY/M/D',
    'YYYY.M.D',
    'YYYYMMDD',
    'YYYY年M月D日',
    'D MMM YYYY',
    'D/M/YYYY',
  ],
  month: ['YYYY-MM', 'YYYY-M', 'YYYY/M', 'YYYYMM', 'YYYY年M月'],
} as const;

/**
 * A day or a month, in the page's language where the browser's own box would speak the browser's. It is typed,
 * or chosen in a calendar that opens when asked and not by itself, so that it covers nothing. What is typed in another way
 * counts once the box is left; what is no day, or not between `min` and `max`, gives way to what stood there. `value`, `min` and
 * `max` are ISO (`2022-06-01`, `2022-06`); so is what is given back, or nothing where it was emptied.
 */
export function WhenPicker({
  what = 'day',
  value,
  min,
  max,
  onChange,
  onBlur,
  ...input
}: {
  id: string;
  what?: keyof typeof shapes;
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  disabled?: boolean;
  required?: boolean;
  onChange: (value: string) => void;
  onBlur?: () => void;
} & AriaAttributes) {
  const w = useWords(dictionary);
  const [open, setOpen] = useState(false);
  const [shape] = shapes[what];
  // The picker itself takes what was typed on Enter alone, as long as its calendar is closed.
  const leave = ({ target }: FocusEvent<HTMLElement>) => {
    if (target instanceof HTMLInputElement) {
      const typed = readTyped(target.value, what);
      const outside = (min !== undefined && typed < min) || (max !== undefined && typed > max);
      if (typed !== value && (typed === '' ? target.value.trim() === '' : !outside)) onChange(typed);
    }
    onBlur?.();
  };
  // A whole day counts as it is typed: taken only as the box is left, what was wrong with the former one would go away
  // under the press that left it, and the press would miss what it was for.
  const type = ({ target }: FormEvent<HTMLElement>) => {
    if (!(target instanceof HTMLInputElement)) return;
    const typed = target.value.trim();
    const outside = (min !== undefined && typed < min) || (max !== undefined && typed > max);
    if (typed !== value && !outside && readTyped(typed, what) === typed && typed !== '') onChange(typed);
  };
  return (
    <span className="form-when" onInput={type}>
      <DatePicker
        {...input}
        picker={what === 'month' ? 'month' : 'date'}
        format={[...shapes[what]]}
        placeholder={w[what]}
        value={readIn(value) ?? null}
        minDate={readIn(min)}
        maxDate={readIn(max)}
        allowClear={false}
        open={open}
        onOpenChange={(next) => {
          if (!next) setOpen(false);
        }}
        suffixIcon={
          <button
            type="button"
            className="form-when-open"
            aria-label={w.open}
            aria-expanded={open}
            disabled={input.disabled}
            onClick={() => setOpen(!open)}
          >
            <CalendarOutlined aria-hidden="true" />
          </button>
        }
        getPopupContainer={(node: HTMLElement) => node.closest('dialog') ?? document.body}
        onChange={(next) => onChange(next?.format(shape) ?? '')}
        onBlur={leave}
      />
    </span>
  );
}

function readIn(value: string | undefined): Dayjs | undefined {
  if (value === undefined || value === '') return undefined;
  const read = dayjs(value);
  return read.isValid() ? read : undefined;
}

/** What somebody typed as ISO; nothing where it is no day. */
function readTyped(typed: string, what: keyof typeof shapes): string {
  const [shape] = shapes[what];
  const read = dayjs(typed.trim(), [...shapes[what]], true);
  return read.isValid() ? read.format(shape) : '';
}
