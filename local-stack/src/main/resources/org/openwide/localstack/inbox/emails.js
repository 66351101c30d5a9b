/* Emails in a list, the newest first, and the chosen one beneath it as its reader sees it. */
import { byId, clock, element, keeper, linked, place } from "./elements.js";

let chosen = null, shown = null, asText = false;

const rows = keeper(email => {
  const button = element("button", { type: "button" },
    element("span", { class: "subject" }, email.subject || "(no subject)"),
    element("span", { class: "facts" }, clock(email.at) + " · to " + email.to));
  button.addEventListener("click", () => choose(email));
  const made = element("li", {}, button);
  made.button = button;
  return made;
});

export function showEmails(emails) {
  rows.keepOnly(emails.map(email => email.id));
  const newestFirst = emails.toReversed();
  place(byId("emails"), newestFirst.map(email => rows.get(email.id, email)));
  if (!emails.some(email => email.id === chosen?.id)) chosen = newestFirst[0] ?? null;
  mark(newestFirst);
  open();
}

export function readyEmails() {
  byId("email-as-html").addEventListener("click", () => show(false));
  byId("email-as-text").addEventListener("click", () => show(true));
}

function choose(email) {
  chosen = email;
  for (const other of byId("emails").querySelectorAll("button")) other.removeAttribute("aria-current");
  rows.get(email.id, email).button.setAttribute("aria-current", "true");
  open();
  byId("email-subject").focus({ preventScroll: true });
  byId("email").scrollIntoView({ block: "nearest" });
}

function mark(emails) {
  for (const email of emails) {
    const { button } = rows.get(email.id, email);
    if (email.id === chosen?.id) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

function open() {
  byId("email").hidden = chosen === null;
  if (chosen === shown) return;
  shown = chosen;
  if (chosen === null) {
    byId("email-frame").removeAttribute("src");
    return;
  }
  byId("email-subject").textContent = chosen.subject || "(no subject)";
  byId("email-facts").replaceChildren(...[["From", chosen.from], ["To", chosen.to], ["At", clock(chosen.at)]]
    .map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
  byId("email-text").replaceChildren(...linked(chosen.text));
  byId("email-frame").title = "The email “" + chosen.subject + "”";
  if (chosen.rendered) byId("email-frame").src = chosen.rendered;
  else byId("email-frame").removeAttribute("src");
  show(asText);
}

function show(text) {
  asText = text;
  const showsText = text || !chosen?.rendered;
  byId("email-as-html").disabled = !chosen?.rendered;
  byId("email-as-html").setAttribute("aria-pressed", String(!showsText));
  byId("email-as-text").setAttribute("aria-pressed", String(showsText));
  byId("email-frame").hidden = showsText;
  byId("email-text").hidden = !showsText;
}
