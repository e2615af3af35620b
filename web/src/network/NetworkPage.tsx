import { useLink } from '../link/useLink';
import { EgoPage } from './EgoPage';
import './network.css';
import { PathsPage } from './PathsPage';
import { modeOf, networkCodec } from './state';
import { TracePage } from './TracePage';

/** One address, three ways to look at links: around one, between two, along the chain. */
export function NetworkPage() {
  const link = useLink(networkCodec);
  const mode = modeOf(link.state);
  if (mode === 'paths') return <PathsPage link={link} />;
  if (mode === 'trace') return <TracePage link={link} />;
  return <EgoPage link={link} />;
}
