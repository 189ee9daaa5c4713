import { existsSync, readFileSync, readdirSync } from "node:fs";

export const canMeasureMemory = existsSync("/proc/self/smaps_rollup");

/** MiB that a process and its children hold, shared pages divided among their holders (PSS). Linux only. */
export function heldMemory(pid) {
  return treeOf(pid).reduce((sum, each) => sum + kilobytesOf(each), 0) / 1024;
}

function kilobytesOf(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  } catch {
    // It ended while we looked.
    return 0;
  }
}

function treeOf(root) {
  const parents = new Map();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      // The command's name, in parentheses, may itself hold spaces and parentheses.
      const parent = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
      parents.set(Number(name), Number(parent));
    } catch {
      // Ended meanwhile: it holds nothing.
    }
  }
  const tree = [root];
  for (const each of tree) for (const [pid, parent] of parents) if (parent === each) tree.push(pid);
  return tree;
}
