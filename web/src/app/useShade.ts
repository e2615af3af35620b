import { createContext, useContext } from 'react';
import type { Shade } from './theme';

export const ShadeContext = createContext<{ readonly shade: Shade; change(shade: Shade): void }>({
  shade: 'light',
  change: () => undefined,
});
export const useShade = () => useContext(ShadeContext);
