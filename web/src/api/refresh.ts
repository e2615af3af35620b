import { createContext, useContext } from 'react';

/** How often everything was asked again because the store was changed from here, and how that is brought about. */
export const RefreshContext = createContext<{ readonly round: number; refresh(): void }>({
  round: 0,
  refresh: () => undefined,
});
export const useRefresh = () => useContext(RefreshContext);
