import type { Link } from '../link/useLink';
import type { Mode, NetworkState } from './state';

export type NetworkAddress = Link<NetworkState>;

/** What belongs to one mode only does not go along to another. */
export function modeChange(mode: Mode): Partial<NetworkState> {
  return { mode, to: '', at: '' };
}
