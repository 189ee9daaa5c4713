import { DomUtils, parseDocument } from "htmlparser2";

const { findAll, getAttributeValue: attribute, textContent } = DomUtils;
const named =
  (...names) =>
  (element) =>
    names.includes(element.name);

/** The scripts that a browser loads with this page, each address once. Browsers with modules skip `nomodule`. */
export function scriptAddresses(html) {
  const addresses = findAll(named("script", "link"), [parseDocument(html)]).map((element) => {
    if (element.name === "script") {
      return attribute(element, "nomodule") === undefined ? attribute(element, "src") : undefined;
    }
    const isScript = attribute(element, "rel") === "modulepreload" || attribute(element, "as") === "script";
    return isScript ? attribute(element, "href") : undefined;
  });
  return [...new Set(addresses.filter(Boolean))];
}

/**
 * The fields that the form with this button would send untouched, as pairs of name and value.
 * Throws when the page has no such form.
 */
export function formFields(html, buttonText) {
  const forms = findAll(named("form"), [parseDocument(html)]);
  const form = forms.find((one) =>
    findAll(named("button"), [one]).some((button) => textContent(button).includes(buttonText)),
  );
  if (!form) throw new Error(`There is no form with a button "${buttonText}".`);
  return findAll(named("input", "select", "textarea"), [form]).flatMap((field) => {
    const name = attribute(field, "name");
    return name === undefined ? [] : valuesOf(field).map((value) => [name, value]);
  });
}

function valuesOf(field) {
  if (field.name === "textarea") return [textContent(field)];
  if (field.name === "select") {
    const options = findAll(named("option"), [field]);
    const chosen = options.find((option) => attribute(option, "selected") !== undefined) ?? options[0];
    return chosen ? [attribute(chosen, "value") ?? textContent(chosen)] : [];
  }
  const isChoice = ["checkbox", "radio"].includes(attribute(field, "type"));
  if (isChoice && attribute(field, "checked") === undefined) return [];
  return [attribute(field, "value") ?? (isChoice ? "on" : "")];
}

/** The same fields with other values; a name that the form did not hold is added. */
export function withValues(fields, values) {
  const rest = fields.filter(([name]) => !Object.hasOwn(values, name));
  return [...rest, ...Object.entries(values)];
}
