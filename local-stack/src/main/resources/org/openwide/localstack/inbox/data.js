/* An event's data, pretty printed; what is sealed shows as a lock with for whom. */
import { element } from "./elements.js";

const isSealed = value => value !== null && typeof value === "object" && "for" in value && "ciphertext" in value;

/** For whom there is something sealed in this data. */
export function sealedFor(value) {
  if (value === null || typeof value !== "object") return [];
  if (isSealed(value)) return [String(value.for)];
  return [...new Set(Object.values(value).flatMap(sealedFor))];
}

export function lock(recipient) {
  return element("span", { class: "badge lock" }, "sealed for " + recipient);
}

/** JSON as nodes: text, and a lock in the place of each ciphertext. */
export function pretty(value, indent = "") {
  if (isSealed(value)) return [lock(String(value.for))];
  if (value === null || typeof value !== "object") return [JSON.stringify(value)];
  const isList = Array.isArray(value), inner = indent + "  ";
  const entries = Object.entries(value);
  if (!entries.length) return [isList ? "[]" : "{}"];
  const nodes = entries.flatMap(([key, each], index) => [
    (index ? ",\n" : "\n") + inner, ...(isList ? [] : [element("span", { class: "key" }, JSON.stringify(key)), ": "]), ...pretty(each, inner)]);
  return [isList ? "[" : "{", ...nodes, "\n" + indent + (isList ? "]" : "}")];
}
