import { Link } from 'react-router';
import './tabs.css';

interface Props<T extends string> {
  readonly label: string;
  /** The first is where a page begins: its address says nothing. */
  readonly tabs: readonly (readonly [tab: T, title: string])[];
  readonly value: T;
}

/** The parts of a page, each with an address: links, so that they open in a new window, and going back works. */
export function TabLinks<T extends string>({ label, tabs, value }: Props<T>) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(([tab, title], index) => (
        <Link
          key={tab}
          to={{ search: index === 0 ? '' : `?tab=${tab}` }}
          aria-current={tab === value ? 'page' : undefined}
          preventScrollReset
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
