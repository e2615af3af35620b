import { useLink } from '../link/useLink';
import { EgoController } from './EgoController';
import './network.css';
import { PathsController } from './PathsController';
import { modeOf, networkCodec } from './state';
import { TraceController } from './TraceController';

/** One address, three ways to look at links: around one, between two, along the chain. */
export function NetworkController() {
  const link = useLink(networkCodec);
  const mode = modeOf(link.state);
  if (mode === 'paths') return <PathsController link={link} />;
  if (mode === 'trace') return <TraceController link={link} />;
  return <EgoController link={link} />;
}
