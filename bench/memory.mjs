import { existsSync, readFileSync, readdirSync } from "node:fs";

export const canMeasureMemory = existsSync("/proc/self/smaps_rollup");

/**
 * MiB that a process and its children hold. What they alone hold is counted by share (PSS), files mapped into
 * memory once and in full: other programs on the same Node would else make this one look smaller. Linux only.
 */
export function heldMemory(pid) {
  const held = treeOf(pid).map(readRollup);
  const anonymous = held.reduce((sum, each) => sum + each.anonymous, 0);
  return (anonymous + Math.max(...held.map((each) => each.files))) / 1024;
}

function readRollup(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    const kilobytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(rollup)?.[1] ?? 0);
    return { anonymous: kilobytes("Pss_Anon"), files: kilobytes("Rss") - kilobytes("Anonymous") };
  } catch {
    // It ended while we looked.
    return { anonymous: 0, files: 0 };
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
