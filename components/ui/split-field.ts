import type { FieldFrame } from './field';

/** Parts the properties of a field from those of the control inside it. */
export function splitField<Props extends FieldFrame>(props: Props): [FieldFrame, Omit<Props, keyof FieldFrame>] {
  const { label, hint, error, question, prefix, suffix, note, hideLabel, id, className, ...control } = props;
  return [{ label, hint, error, question, prefix, suffix, note, hideLabel, id, className }, control];
}
