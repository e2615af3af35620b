/**
 * The name in a `Host` or a setting, as it is compared: without its port, since one server is reached through many
 * forwarded ports. Null: it is none.
 */
export function hostNameOf(authority: string): string | null {
  const isBareIpv6 = /:.*:/.test(authority) && !authority.startsWith('[');
  const name = isBareIpv6 ? `[${authority}]` : authority;
  const parts = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::\d{1,5})?$/i.exec(name);
  return parts?.[1]?.toLowerCase() ?? null;
}
