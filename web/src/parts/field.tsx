// A label with the thing that it names, and a sentence about it.
import { type ReactNode, useId } from 'react';
import './field.css';

type FieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** `children` is one form control; the label holds it, so no id is needed. */
export function Field({ label, hint, children }: FieldProps) {
  return (
    <div className="field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label className="field-label">
        <span>{label}</span>
        {children}
      </label>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </div>
  );
}

type SwitchFieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Something that is on or off. */
export function SwitchField({ label, hint, checked, disabled = false, onChange }: SwitchFieldProps) {
  const id = useId();
  const said = hint === undefined ? {} : { 'aria-describedby': id };
  return (
    <div className="field">
      <label className="field-switch">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          {...said}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p id={id} className="field-hint field-hint-indented">
          {hint}
        </p>
      )}
    </div>
  );
}
