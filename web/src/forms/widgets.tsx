import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import { ariaDescribedByIds } from '@rjsf/utils';
import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { useWords } from '../language/language.tsx';
import type { SchemaFormContext } from './form-context.ts';
import { formWords } from './form-words.ts';
import { GrowingText } from './growing-text.tsx';
import { isFaulty } from './is-faulty.ts';
import { WhenPicker } from './when-picker.tsx';

/* Ant Design's inputs, wired to RJSF with what screen readers and phones need. */

type Props = WidgetProps<unknown, RJSFSchema, SchemaFormContext>;

/** What every input has of its field. */
export function inputOf(props: Props) {
  const { id, disabled, readonly, required } = props;
  return {
    id,
    disabled: disabled === true || readonly === true,
    'aria-describedby': ariaDescribedByIds(id),
    'aria-invalid': isFaulty(props),
    'aria-required': required === true ? (true as const) : undefined,
  };
}

/** An entry that is emptied is absent, not an empty string. */
const orAbsent = (text: string) => (text === '' ? undefined : text);

const keyboards: Readonly<Record<string, { inputMode: 'tel' | 'email' | 'numeric'; autoComplete?: string }>> =
  {
    'phone-cn': { inputMode: 'tel', autoComplete: 'tel' },
    email: { inputMode: 'email', autoComplete: 'email' },
    'postal-code': { inputMode: 'numeric' },
  };

export function LineWidget(props: Props) {
  const { id, value, onChange, onBlur, schema, placeholder } = props;
  return (
    <Input
      {...inputOf(props)}
      {...keyboards[schema.format ?? '']}
      value={typeof value === 'string' ? value : ''}
      maxLength={schema.maxLength ?? 200}
      placeholder={placeholder ?? ''}
      onChange={(event) => onChange(orAbsent(event.target.value))}
      onBlur={() => onBlur(id, value)}
    />
  );
}

export function TextareaWidget(props: Props) {
  const { id, value, onChange, onBlur, schema, placeholder } = props;
  return (
    <GrowingText
      {...inputOf(props)}
      value={typeof value === 'string' ? value : ''}
      from={2}
      to={8}
      maxLength={schema.maxLength ?? 2000}
      placeholder={placeholder ?? ''}
      onChange={(event) => onChange(orAbsent(event.target.value))}
      onBlur={() => onBlur(id, value)}
    />
  );
}

export function DayWidget(props: Props) {
  const { id, value, onChange, onBlur } = props;
  return (
    <WhenPicker
      {...inputOf(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={(day) => onChange(orAbsent(day))}
      onBlur={() => onBlur(id, value)}
    />
  );
}

export function AmountWidget(props: Props) {
  const { id, value, onChange, onBlur, schema } = props;
  return (
    <InputNumber
      {...inputOf(props)}
      className="form-number"
      inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
      precision={schema.type === 'integer' ? 0 : undefined}
      value={typeof value === 'number' ? value : null}
      onChange={(next) => onChange(next ?? undefined)}
      onBlur={() => onBlur(id, value)}
    />
  );
}

/** Money is kept in whole fen and typed in yuan. */
export function MoneyWidget(props: Props) {
  const w = useWords(formWords);
  const { id, value, onChange, onBlur } = props;
  return (
    <InputNumber
      {...inputOf(props)}
      className="form-number"
      inputMode="decimal"
      precision={2}
      min={0}
      suffix={w.yuan}
      formatter={(text) =>
        String(text ?? '')
          .replace(/\.00$/, '')
          .replace(/\B(?=(\d{3})+(?!\d))/g, ',')
      }
      parser={(text) => Number((text ?? '').replaceAll(',', '').replaceAll('，', ''))}
      value={typeof value === 'number' ? value / 100 : null}
      onChange={(next) => onChange(next === null ? undefined : Math.round(Number(next) * 100))}
      onBlur={() => onBlur(id, value)}
    />
  );
}

export function SelectWidget(props: Props) {
  const w = useWords(formWords);
  const { id, value, onChange, onBlur, options, multiple, placeholder } = props;
  return (
    <Select
      {...inputOf(props)}
      className="form-select"
      mode={multiple === true ? 'multiple' : undefined}
      value={multiple === true ? (Array.isArray(value) ? value : []) : (value ?? undefined)}
      options={(options.enumOptions ?? []).map((option) => ({
        value: option.value as string,
        label: option.label,
      }))}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={multiple !== true && props.required !== true}
      placeholder={placeholder || w.choose}
      getPopupContainer={(node: HTMLElement) => node.closest('dialog') ?? document.body}
      onChange={(next: unknown) => onChange(next)}
      onBlur={() => onBlur(id, value)}
    />
  );
}

export function RadioWidget(props: Props) {
  const { id, value, onChange, onBlur, options, disabled, readonly, required } = props;
  const w = useWords(formWords);
  const off = disabled === true || readonly === true;
  return (
    <>
      <Radio.Group
        id={id}
        name={id}
        disabled={off}
        aria-labelledby={`${id}-label`}
        aria-describedby={ariaDescribedByIds(id)}
        aria-invalid={isFaulty(props)}
        value={value ?? null}
        onChange={(event) => {
          onChange(event.target.value);
          onBlur(id, event.target.value);
        }}
        options={(options.enumOptions ?? []).map((option) => ({
          value: option.value as string,
          label: option.label,
        }))}
      />
      {/* Where nothing has to be chosen, a choice can be taken back; a radio alone cannot be. */}
      {required !== true && !off && value !== undefined && value !== null && (
        <button
          type="button"
          className="form-unchoose"
          aria-describedby={`${id}-label`}
          onClick={() => {
            onChange(undefined);
            onBlur(id, undefined);
            // The button goes with the choice: whoever uses the keyboard stays at the question.
            document.getElementById(id)?.querySelector('input')?.focus();
          }}
        >
          {w.unchoose}
        </button>
      )}
    </>
  );
}

export function CheckboxesWidget(props: Props) {
  const { id, value, onChange, onBlur, options, disabled, readonly } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset around would repeat the label
    <div
      id={id}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-label`}
      aria-describedby={ariaDescribedByIds(id)}
    >
      <Checkbox.Group
        name={id}
        disabled={disabled === true || readonly === true}
        value={Array.isArray(value) ? value : []}
        onChange={(next) => {
          // Keep the order of the list, whatever the order of ticking.
          onChange(
            (options.enumOptions ?? []).map((option) => option.value).filter((each) => next.includes(each)),
          );
          onBlur(id, next);
        }}
        options={(options.enumOptions ?? []).map((option) => ({
          value: option.value as string,
          label: option.label,
        }))}
      />
    </div>
  );
}

/** Both answers lie open, and neither is given until it is chosen. */
export function YesNoWidget(props: Props) {
  const w = useWords(formWords);
  const enumOptions = [
    { value: true, label: w.yes },
    { value: false, label: w.no },
  ];
  return <RadioWidget {...props} options={{ ...props.options, enumOptions }} />;
}

export function CheckboxWidget(props: Props) {
  const { id, value, onChange, onBlur, label } = props;
  const { disabled, ...rest } = inputOf(props);
  return (
    <Checkbox
      {...rest}
      disabled={disabled}
      checked={value === true}
      onChange={(event) => {
        onChange(event.target.checked);
        onBlur(id, event.target.checked);
      }}
    >
      {label}
    </Checkbox>
  );
}
