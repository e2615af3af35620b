import { userInfo } from 'node:os';

/** The operating system's user, who writes where nobody else is named. */
export function operator(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a user without a name.
    return 'liantu';
  }
}
