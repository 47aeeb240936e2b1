// One of a few values.
import { Field } from '../../parts/field.tsx';

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  /** Values and their names, in order. */
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
};

export function Choice<Value extends string>({ label, value, names, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {(Object.keys(names) as Value[]).map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </Field>
  );
}
