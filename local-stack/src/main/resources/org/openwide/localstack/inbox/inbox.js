/* What the page knows, and how it comes to know more. */
import { byId, many } from "./elements.js";
import { live } from "./live.js";
import { showTexts } from "./texts.js";
import { readyEmails, showEmails } from "./emails.js";
import { chargesOf, showEvents } from "./events.js";
import { readyClear } from "./clear.js";

const SHOWN = 300, EVENTS = 2000;
const STATES = {
  live: "Live",
  polling: "Looking every 2 seconds",
  away: "The local stack is not running",
};
const known = { texts: [], emails: [], events: [], kept: { texts: 0, emails: 0 }, brokerAway: true };
const after = { messages: "", events: "" };
let hasLooked = false;

async function get(path, cursor) {
  const answer = await fetch(path + "?after=" + encodeURIComponent(cursor));
  if (!answer.ok) throw new Error(path + " answers " + answer.status);
  return answer.json();
}

async function lookForMessages() {
  const found = await get("/api/messages", after.messages);
  for (const kind of ["texts", "emails"]) {
    known[kind] = [...(found.whole ? [] : known[kind]), ...found[kind]].slice(-SHOWN);
  }
  after.messages = found.next;
  known.kept = found.kept;
  if (hasLooked && (found.texts.length || found.emails.length)) {
    byId("news").textContent = many(found.texts.length, "new text") + ", " + many(found.emails.length, "new email");
  }
}

async function lookForEvents() {
  let more = true;
  while (more) {
    const found = await get("/api/events", after.events);
    known.events = [...(found.whole ? [] : known.events), ...found.events].slice(-EVENTS);
    known.brokerAway = found.brokerAway;
    after.events = found.next;
    more = found.more;
  }
}

async function look() {
  await lookForMessages();
  await lookForEvents();
  hasLooked = true;
  show();
}

/** What can be searched of it: nothing that is sealed. */
function said(each) {
  return each.said ??= JSON.stringify(each, (key, value) => key === "ciphertext" ? undefined : value).toLowerCase();
}

const matching = (all, words) => all.filter(each => words.every(word => said(each).includes(word)));

/** All events of each registration of which some event has the word, for each of the words. */
function matchingRegistrations(events, words) {
  const having = words.map(word => new Set(matching(events, [word]).map(event => event.correlationid)));
  return events.filter(event => having.every(ids => ids.has(event.correlationid)));
}

function show() {
  const search = byId("search").value.trim();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const texts = matching(known.texts, words), emails = matching(known.emails, words);
  const charges = chargesOf(known.events);
  showTexts(texts, charges);
  showEmails(emails);
  const events = matchingRegistrations(known.events, words);
  const registrations = showEvents(events);
  byId("texts-count").textContent = texts.length;
  byId("emails-count").textContent = emails.length;
  byId("events-count").textContent = registrations;
  byId("clear").disabled = known.kept.texts + known.kept.emails === 0;
  notes(search, { texts, emails, events });
}

function notes(search, found) {
  note("texts", found.texts, search, "No texts yet. A registration texts a code when its details are confirmed: open the link that ./quickstart printed.");
  note("emails", found.emails, search, "No emails yet. A registration emails a link once a password is chosen.");
  note("events", found.events, search, known.brokerAway
    ? "The broker is away. Events show up as soon as it is back."
    : "No events yet. Issue a registration link, or open the one that ./quickstart printed.");
  if (known.brokerAway && found.events.length) byId("events-note").textContent = "The broker is away. These were read before.";
}

function note(kind, found, search, whenEmpty) {
  const hidden = (known.kept[kind] ?? 0) - known[kind].length;
  byId(kind + "-note").textContent = found.length
    ? hidden > 0 ? "The newest " + SHOWN + ". All of them stand in /api/" + kind + "." : ""
    : search ? "Nothing here matches “" + search + "”." + (kind === "events" ? " Codes, names and numbers are sealed in events." : "") : whenEmpty;
}

function showState(state) {
  const shown = byId("state");
  if (shown.dataset.state === state) return;
  shown.dataset.state = state;
  shown.textContent = STATES[state];
}

function readyViews() {
  const buttons = [...document.querySelectorAll(".views button")];
  for (const button of buttons) {
    button.addEventListener("click", () => {
      document.body.dataset.view = button.dataset.view;
      buttons.forEach(each => each.setAttribute("aria-pressed", String(each === button)));
    });
  }
}

readyViews();
readyEmails();
byId("search").addEventListener("input", show);
readyClear(() => known.kept, live(look, showState));
