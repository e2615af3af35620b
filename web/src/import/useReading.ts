import { useState } from 'react';
import { useClient } from 'urql';
import { change } from '../api/client';
import { useChange } from '../api/useChange';
import { ReadImportDocument, type TableKind } from '../generated/graphql';
import { useImportLink } from './state';
import type { Job } from './useJob';

/** A heading that is read as no column. */
export const LEFT_OUT = '';

interface Reading {
  readonly kind: TableKind;
  readonly dataset: string;
  /** The chain of every row, where no column says one. */
  readonly chain: string;
  /** Which column each heading fills. */
  readonly uses: Readonly<Record<string, string>>;
}

/** How a table is to be read once more, beginning with how it was read. */
export function useReading(understood: Job['understood']) {
  const client = useClient();
  const { state, go } = useImportLink();
  const { run, ...standing } = useChange();
  const [reading, setReading] = useState<Reading>(() => readingOf(understood));
  const { file } = state;
  const read = () =>
    run(async () => {
      const { readImport } = await change(client, [ReadImportDocument, { file, ...asked(reading, understood) }]);
      if (readImport) go({ job: readImport.id });
    });
  const set = (part: Partial<Reading>) => setReading({ ...reading, ...part });
  return { ...reading, ...standing, file, set, read };
}

function readingOf(understood: Job['understood']): Reading {
  const { kind = 'ENTERPRISES', dataset = '' } = understood ?? {};
  return { kind, dataset, chain: '', uses: usesOf(understood) };
}

/** Columns only where they are not those that were found. */
function asked({ kind, dataset, chain, uses }: Reading, understood: Job['understood']) {
  const used = Object.entries(uses).filter(([, column]) => column !== LEFT_OUT);
  const isChanged = JSON.stringify(uses) !== JSON.stringify(usesOf(understood));
  return {
    kind,
    ...(dataset === '' ? {} : { dataset }),
    ...(isChanged ? { columns: used.map(([heading, column]) => ({ heading, column })) } : {}),
    ...(chain === '' ? {} : { constants: [{ name: 'chain', value: chain }] }),
  };
}

function usesOf(understood: Job['understood']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (understood?.headings ?? []).map(({ heading, columns }) => [heading, columns[0] ?? LEFT_OUT]),
  );
}
