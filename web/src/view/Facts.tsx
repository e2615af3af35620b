import { Fragment, type ReactNode } from 'react';

interface Props {
  /** What is null is not known, and then not shown. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

/** A few facts of one thing, each with its name. */
export function Facts({ facts }: Props) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
