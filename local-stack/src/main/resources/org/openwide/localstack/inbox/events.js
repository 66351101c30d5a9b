/* Each registration's events as a timeline, as they stand on the topics. */
import { byId, clock, element, groupBy, keeper, many, place, price } from "./elements.js";
import { lock, pretty, sealedFor } from "./data.js";

const shortType = event => event.type.replace(/^openwide\.[a-z-]+\./, "").replace(/\.v1$/, "") || "Not an event";
const service = event => event.source.replace(/^\/openwide\//, "") || "unknown source";
const when = event => Date.parse(event.time) || 0;
const isDead = event => event.topic.endsWith(".dlt");

const groups = keeper(isNewest => {
  const made = element("details", { class: "registration", open: isNewest });
  made.heading = element("h3", {});
  made.facts = element("p", { class: "facts" });
  made.list = element("ol", {});
  made.append(element("summary", {}, element("div", {}, made.heading, made.facts)), made.list);
  return made;
});

const items = keeper(event => element("li", { class: isDead(event) ? "dead" : event.duplicate ? "duplicate" : null },
  element("p", { class: "headline" },
    element("time", { datetime: event.time }, clock(event.time, true)), " ", element("strong", {}, shortType(event))),
  badges(event),
  element("p", { class: "facts" }, service(event) + " · #" + (event.sequence || "?") + " · " + event.topic),
  element("details", { class: "data" }, element("summary", {}, "Data ", element("span", { class: "hidden-label" }, "of " + shortType(event))),
    element("pre", { tabindex: "0", role: "region", "aria-label": "Data of " + shortType(event) }, ...pretty(event.data)),
    element("p", { class: "facts ids" }, "id " + (event.id || "none") + " · subject " + (event.subject || "none")
      + " · partition " + event.partition + ", offset " + event.offset))));

function badges(event) {
  const all = sealedFor(event.data).map(lock);
  if (event.data?.price) all.push(element("span", { class: "badge price" },
    price(event.data.price) + " · " + many(event.data.parts, "part") + " · " + event.data.stage));
  if (event.duplicate) all.push(element("span", { class: "badge warning" }, "duplicate"));
  if (isDead(event)) all.push(element("span", { class: "badge danger" }, "dead letter" + (event.reason ? ": " + event.reason : "")));
  return all.length ? element("p", { class: "badges" }, ...all) : null;
}

/** The last stage of each charge, by the id of the text's first part. */
export const chargesOf = events => new Map(events
  .filter(event => event.data?.price && event.data.chargeId).map(event => [event.data.chargeId, event.data]));

export function showEvents(events) {
  items.keepOnly(events.map(event => event.position));
  const byRegistration = [...groupBy(events, event => event.correlationid)]
    .map(([id, all]) => [id, all.toSorted((a, b) => when(a) - when(b) || a.position - b.position)])
    .sort((a, b) => when(b[1].at(-1)) - when(a[1].at(-1)));
  groups.keepOnly(byRegistration.map(([id]) => id));
  place(byId("events"), byRegistration.map(([id, all], index) => group(id, all, index === 0)));
  return byRegistration.length;
}

function group(id, events, isNewest) {
  const made = groups.get(id, isNewest);
  const known = events.find(event => event.data?.patientId)?.data;
  const costs = [...chargesOf(events).values()];
  write(made.heading, known ? known.patientId : "No patient");
  write(made.facts, [
    known ? known.practiceId : null,
    shortType(events.at(-1)) + " at " + clock(events.at(-1).time),
    many(events.length, "event"),
    costs.length ? price({ amount: costs.reduce((sum, each) => sum + Number(each.price.amount), 0), currency: costs[0].price.currency }) : null,
    id ? id : "no correlationid"].filter(Boolean).join(" · "));
  place(made.list, events.map(event => items.get(event.position, event)));
  return made;
}

function write(where, text) {
  if (where.textContent !== text) where.textContent = text;
}
