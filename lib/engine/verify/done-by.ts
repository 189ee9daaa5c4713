import { saysAsMuch } from "./meanings.ts";
import type { Source } from "./sources.ts";
import type { Token } from "./token.ts";

// "Verified by a statistician" of "a statistician verified the models", and the other way round: who does it stands
// behind "by" in one and before the deed in the other.

const agentWithin = 5;
const subjectWithin = 9;

/** Whether a statement has somebody do what a line has done by the same: "signed by the chief" of "the chief signed". */
export function isDoneByAgent(deed: Token, own: Token, source: Source, tokens: Token[]): boolean {
  if (own.voice === "done") return false;
  const agent = agentBehind(tokens, deed.at);
  return agent !== undefined && isSubjectOf(agent, own, source.tokens);
}

/** Whether the one behind "by" in a line is who does the same in a statement, or does the work that is done. */
export function isAgentOf(agent: Token, own: Token, source: Source, tokens: Token[]): boolean {
  const by = tokens.findLastIndex(({ at, plain }) => at < agent.at && plain === "by");
  if (by < 1) return false;
  const deed = tokens[PARTICLE.test(tokens[by - 1]!.plain) ? by - 2 : by - 1];
  if (!deed || deed.kind !== "word") return false;
  const deeds = source.words.get(deed.key) ?? source.words.get(deed.key.split(" ")[0]!) ?? [];
  if (deeds.some((one) => isSubjectOf(own, one, source.tokens))) return true;
  if (!LIGHT.test(deed.plain)) return source.tokens.some((one) => isLikeDeed(deed, one) && isSubjectOf(own, one, source.tokens)); // prettier-ignore
  // "Molecular tests are done by a laboratory" of "a laboratory runs the molecular tests".
  const work = tokens.slice(Math.max(0, deed.at - subjectWithin), deed.at).filter(isTelling);
  const behind = source.tokens.slice(own.at + 1, own.at + 1 + subjectWithin);
  const end = behind.findIndex(({ edge }) => edge === 2);
  return beginsClause(own, source.tokens) && behind.slice(0, end === -1 ? undefined : end).some((one) => isTelling(one) && work.some(({ key }) => key === one.key)); // prettier-ignore
}

const isLikeDeed = (deed: Token, one: Token) =>
  one.kind === "word" && !one.isSilent && one.voice !== "done" && saysAsMuch(deed.key, one.key);

const PARTICLE = /^(?:out|off|up|over|down)$/;
const LIGHT = /^(?:done|made|carried|carry out|given|taken|handled|performed|run|provided)/;
const isTelling = ({ kind, isSilent }: Token) => kind === "word" && !isSilent;

function agentBehind(tokens: Token[], at: number): Token | undefined {
  return tokens.slice(at + 1, at + agentWithin).find(({ way, isSilent }) => way === "by" && !isSilent);
}

/** Whether somebody begins the clause in which something is done. */
function isSubjectOf(agent: Token, deed: Token, tokens: Token[]): boolean {
  const at = tokens.findIndex(
    (one, place) =>
      place < deed.at && place >= deed.at - subjectWithin && isTelling(one) && one.key === agent.key,
  );
  if (at === -1 || deed.voice === "done") return false;
  if (tokens.slice(at + 1, deed.at + 1).some(({ edge, plain }) => edge === 2 || plain === "by")) return false;
  return beginsClause(tokens[at]!, tokens);
}

/** Behind nothing but its article and what describes it. */
function beginsClause({ at, way }: Token, tokens: Token[]): boolean {
  if (way === "by" || way === "under") return false;
  for (let back = at; back >= 0 && back > at - 4; back -= 1) {
    const one = tokens[back]!;
    if (one.edge === 2 || (one.edge === 1 && back < at)) return back > 0 || at > 0 || one.edge === 2;
    if (back < at && !/^(?:an?|the|another|our|its|their)$/.test(one.plain) && one.isSilent) return false;
  }
  return tokens[at]!.edge > 0;
}
