import "server-only";

declare const brand: unique symbol;

/**
 * Somebody whose own rows may be read and written: the first argument of every store function that touches a
 * person's data. Only this file makes one: from a session, from a run's lease, and for the commands of the operator.
 */
export type Viewer = { readonly userId: string; readonly [brand]: true };

export function viewerOfSession(session: { userId: string; expiresAt: Date }): Viewer {
  return { userId: session.userId } as Viewer;
}

/** Of an account whose password or mailed link was checked just now. */
export function viewerOfAccount(account: { id: string; emailKey: string | null }): Viewer {
  return { userId: account.id } as Viewer;
}

export function viewerOfLease(lease: { userId: string; leaseToken: string }): Viewer {
  return { userId: lease.userId } as Viewer;
}

/** For the operator's commands, sweeps and tests, which hold the database itself. */
export function viewerOfOperator(userId: string): Viewer {
  return { userId } as Viewer;
}
