/** A command for a shell that asks the API; whatever stands in the query stays as it is. */
export function curlOf(url: string, query: string, variables: Readonly<Record<string, unknown>>): string {
  const body = JSON.stringify({ query, variables });
  return `curl -s '${url}' -H 'content-type: application/json' -d '${body.replaceAll("'", "'\\''")}'`;
}
