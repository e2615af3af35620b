import { AskError, failureOfBroken, failureOfResponse } from './failure';
import { type Persistence, persist } from './retry';

export type Format = 'csv' | 'xlsx';

export interface FileColumn {
  readonly title: string;
  /** From the row, dotted (api/pick.ts). */
  readonly path: string;
  /** What the API's words are called in the language of the page. */
  readonly labels?: Readonly<Record<string, string>>;
  /** A value without a label is an empty cell: `labels` then holds what the API does not know, such as a note by id. */
  readonly labelledOnly?: boolean;
  readonly number?: boolean;
}

/** Only the rows of which the value at the path is one of these. */
export interface Kept {
  readonly path: string;
  readonly values: readonly string[];
}

/** A list of a view with all its rows, whatever page of them is on the screen. */
export interface FileRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the rows are in the answer, dotted: `enterprises.nodes`. */
  readonly rows: string;
  readonly columns: readonly FileColumn[];
  readonly keep?: Kept | undefined;
  readonly name: string;
  /** What a reader of the file must know: title, region, sources, date. A sheet of their own in a workbook. */
  readonly notes: readonly (readonly [string, string])[];
}

/** The server asks itself page by page and streams the file; an error comes as a sentence instead of a file. */
export async function download(
  base: string,
  request: FileRequest & { readonly format: Format },
  how: Persistence,
): Promise<void> {
  const { columns, name, format } = request;
  const body = JSON.stringify({ ...request, columns: columns.map(bare) });
  const file = await persist(async (signal) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${base}/download`, { method: 'POST', headers, body, signal });
    if (!response.ok) throw new AskError(await failureOfResponse(response));
    return response.blob().catch(() => {
      throw new AskError(failureOfBroken(response));
    });
  }, how);
  save(file, `${name}.${format}`);
}

/** What a column of a table has beside is the screen's own, and the server takes no more than it knows. */
function bare({ title, path, labels, labelledOnly, number }: FileColumn): FileColumn {
  return { title, path, labels, labelledOnly, number };
}

/** A name that every system takes for a file. */
export function fileNameOf(...parts: readonly string[]): string {
  return parts.join('-').replaceAll(/[\\/:*?"<>|]/g, ' ');
}

/** Hands a file to the browser. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content over when the click is handled; a little later is safe everywhere.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
