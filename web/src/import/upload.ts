import { AskError, failureOfResponse } from '../api/failure';

/** Sends a file to be imported, and gives the id that reading it takes. */
export async function sendFile(base: string, file: Blob, name: string): Promise<string> {
  const response = await fetch(`${base}/imports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw new AskError(await failureOfResponse(response));
  return ((await response.json()) as { readonly id: string }).id;
}
