/**
 * The path, query and fragment of `target` when it names a page of this app, else `otherwise`. A browser reads
 * "//host" and "/\host" as another site, so they are no paths; neither is an address with a host of its own.
 */
export function safePath(target: string | undefined, otherwise: `/${string}`): `/${string}` {
  if (!target || !/^\/(?![/\\])/.test(target) || /[\u0000-\u001f\u007f]/.test(target)) return otherwise;
  const base = "http://app.invalid";
  const url = URL.parse(target, base);
  if (!url || url.origin !== base || url.pathname.startsWith("//") || url.pathname.startsWith("/api/"))
    return otherwise;
  return `/${url.pathname.slice(1)}${url.search}${url.hash}`;
}
