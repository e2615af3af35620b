import type { NearReason as Reason } from '../data/near/reasons.js';

export type NearReason = Reason;
