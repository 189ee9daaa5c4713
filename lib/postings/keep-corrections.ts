import { asksOf, partsOfKey } from "#lib/engine/asks-of.ts";
import { toHundredths, type Analysis, type Corrected, type Correction, type OwnPay } from "./schema.ts";

/**
 * What a person corrected, carried over to a new reading of a changed text: a title, company or place that was
 * only ever understood follows the new reading; a priority stays with the requirement that has the same words.
 */
export function keepCorrections(before: Analysis, after: Analysis, correction: Correction): Correction {
  const textOf = new Map(before.requirements.map((requirement) => [requirement.id, requirement.text]));
  const chosen = new Map(
    Object.entries(correction.priorities).map(([id, priority]) => [textOf.get(id) ?? "", priority]),
  );
  chosen.delete("");
  const kept = after.requirements.flatMap((requirement) => {
    const priority = chosen.get(requirement.text);
    return priority === undefined ? [] : [[requirement.id, priority] as const];
  });
  const follow = (name: "title" | "company" | "place") =>
    correction[name] === before[name] && after[name] !== "" ? after[name] : correction[name];
  return {
    ...correction,
    title: follow("title"),
    company: follow("company"),
    place: follow("place"),
    priorities: Object.fromEntries(kept),
    ...keptCorrected(before, after, correction.corrected),
  };
}

/** Years and skills stay with their words, the pay stays as it was put. */
function keptCorrected(before: Analysis, after: Analysis, corrected: Corrected | undefined) {
  if (corrected === undefined) return {};
  const textOf = new Map(before.requirements.map(({ id, text }) => [id, text]));
  const idOf = new Map(after.requirements.map(({ id, text }) => [text, id]));
  const asks = Object.entries(corrected.asks ?? {}).flatMap(([key, ask]) => {
    const { id, path } = partsOfKey(key);
    const now = idOf.get(textOf.get(id) ?? "");
    return now === undefined ? [] : [[`${now}${path}`, ask] as const];
  });
  return { corrected: { ...corrected, asks: Object.fromEntries(asks) } };
}

/** A priority that is what was understood anyway is no correction: a later, better reading may change it. */
export function withoutUnchanged(understood: Analysis, correction: Correction): Correction {
  const priorities = understood.requirements.flatMap(({ id, priority }) => {
    const chosen = correction.priorities[id];
    return chosen === undefined || chosen === priority ? [] : [[id, chosen] as const];
  });
  return {
    ...correction,
    priorities: Object.fromEntries(priorities),
    ...(correction.corrected === undefined ? {} : { corrected: changed(understood, correction.corrected) }),
  };
}

function changed(understood: Analysis, { pay, asks }: Corrected): Corrected {
  const changes = understood.requirements.flatMap(asksOf).flatMap(({ key, ask: { minYears, skills } }) => {
    const ask = asks?.[key];
    if (ask === undefined) return [];
    // Of the skills that were read some may go; what was never read there comes as `more`.
    const left = ask.skills && skills.filter((name) => ask.skills?.includes(name));
    const more = ask.more?.filter((name) => !skills.includes(name)) ?? [];
    const change = {
      ...(ask.minYears === undefined || isSameNumber(ask.minYears, minYears)
        ? {}
        : { minYears: ask.minYears }),
      ...(left === undefined || left.length === skills.length ? {} : { skills: left }),
      ...(more.length === 0 ? {} : { more }),
    };
    return Object.keys(change).length === 0 ? [] : [[key, change] as const];
  });
  return {
    ...(pay === undefined || isSamePay(pay, understood.pay) ? {} : { pay }),
    ...(changes.length === 0 ? {} : { asks: Object.fromEntries(changes) }),
  };
}

/** As far as the form shows it. */
function isSameNumber(typed: number | null, read: number | null): boolean {
  return typed === null || read === null ? typed === read : typed === toHundredths(read);
}

function isSamePay(pay: OwnPay | null, read: Analysis["pay"]): boolean {
  if (pay === null || read === null) return pay === read;
  const { min, max, currency, period } = read;
  const isSameRange = isSameNumber(pay.min, min) && isSameNumber(pay.max, max);
  return isSameRange && pay.currency === currency && pay.period === period;
}
