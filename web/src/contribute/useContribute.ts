import { createContext, useContext } from 'react';
import type { StatedFactFragment } from '../generated/graphql';
import type { Cells, FormKind } from './forms';

/** What somebody wants to say. */
export type Contribution =
  | {
      readonly does: 'add';
      readonly kind: FormKind;
      /** What is settled by where it is asked: the segment, or the firm. */
      readonly cells: Cells;
      /** What may be meant, where where it is asked leaves a choice: the segments of a region that lacks firms. */
      readonly choices?: Readonly<Record<string, readonly string[]>>;
      /** Filled in, and to be changed. */
      readonly proposed?: Cells;
      /** What is asked for; everything of the kind unless said otherwise. */
      readonly columns?: readonly string[];
    }
  | { readonly does: 'correct'; readonly fact: StatedFactFragment }
  | { readonly does: 'report' | 'withdraw'; readonly fact: StatedFactFragment };

/** What was done just now, and how it is undone. */
export interface Done {
  /** Its entry of the journal. */
  readonly journal: string;
  readonly said: string;
}

/** Opens the form for it. */
export const ContributeContext = createContext<(contribution: Contribution) => void>(() => undefined);
export const useContribute = () => useContext(ContributeContext);
