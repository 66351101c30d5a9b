/* Building blocks of the page. Nothing here takes HTML: whatever arrived is text. */

export const byId = id => document.getElementById(id);

/** An element with attributes (those that are null or false are left out) and children. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter(child => child !== null));
  return made;
}

/** The text, with what looks like a web address as a link that opens in a new tab. */
export function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/).map((part, index) => index % 2
    ? element("a", { href: part, target: "_blank", rel: "noopener noreferrer" }, part) : part);
}

/** Makes these the children of the parent, in this order; those that stand right are not touched. */
export function place(parent, wanted) {
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
  while (parent.children.length > wanted.length) parent.lastElementChild.remove();
}

/** Keeps one element for each key, made when it is first asked for. */
export function keeper(make) {
  const kept = new Map();
  return {
    get(key, ...what) {
      if (!kept.has(key)) kept.set(key, make(...what));
      return kept.get(key);
    },
    keepOnly(keys) {
      const wanted = new Set(keys);
      for (const key of kept.keys()) if (!wanted.has(key)) kept.delete(key);
    },
  };
}

export const groupBy = (all, key) => Map.groupBy(all, key);

export function clock(at, precise = false) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "no time";
  const time = date.toLocaleTimeString("en-GB");
  const day = date.toDateString() === new Date().toDateString() ? "" : date.toLocaleDateString("en-GB", { day: "numeric", month: "short" }) + " ";
  return day + time + (precise ? "." + String(date.getMilliseconds()).padStart(3, "0") : "");
}

export function price({ amount, currency }) {
  try {
    return new Intl.NumberFormat("en-GB", { style: "currency", currency, maximumFractionDigits: 6 }).format(amount);
  } catch {
    return amount + " " + currency;
  }
}

export const many = (count, one, more = one + "s") => count === 1 ? "1 " + one : count + " " + more;
