import "server-only";

/**
 * Makes a thing once per process. Next loads a module once per bundle (three times in one process were seen),
 * so what must exist once (clients, mutexes, queues, AsyncLocalStorage) is kept on globalThis.
 */
export function once<T>(key: string, make: () => T): T {
  const kept = globalThis as typeof globalThis & { candorOnce?: Map<string, unknown> };
  kept.candorOnce ??= new Map();
  if (!kept.candorOnce.has(key)) kept.candorOnce.set(key, make());
  return kept.candorOnce.get(key) as T;
}
