import "server-only";
import { headers } from "next/headers";

/** Where a request comes from, as the gate established it. */
export type RequestOrigin = { address: string; userAgent: string; requestId: string };

export async function requestOrigin(): Promise<RequestOrigin> {
  return originOf(await headers());
}

export function originOf(list: Headers): RequestOrigin {
  return {
    address: list.get("x-client-address") ?? "",
    userAgent: list.get("user-agent") ?? "",
    requestId: list.get("x-request-id") ?? "",
  };
}
