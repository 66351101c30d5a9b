/* Texts as a phone shows them: a thread for each number, the newest thread first. */
import { byId, clock, element, groupBy, keeper, linked, many, place, price } from "./elements.js";

const threads = keeper(number => {
  const id = "thread-" + number.replace(/\D/g, "");
  const list = element("ol", {});
  const made = element("article", { class: "phone", "aria-labelledby": id },
    element("h3", { id }, spoken(number)), list);
  made.list = list;
  return made;
});

const bubbles = keeper(text => {
  const facts = element("p", { class: "facts" });
  const made = element("li", {}, element("p", { class: "message bubble" }, ...linked(text.text)), facts);
  made.facts = facts;
  return made;
});

export function showTexts(texts, charges) {
  threads.keepOnly(texts.map(text => text.to));
  bubbles.keepOnly(texts.map(text => text.id));
  const byNumber = [...groupBy(texts, text => text.to)].sort((a, b) => b[1].at(-1).id - a[1].at(-1).id);
  place(byId("texts"), byNumber.map(([number, itsTexts]) => {
    const thread = threads.get(number, number);
    place(thread.list, itsTexts.map(text => bubble(text, charges.get(text.messageId))));
    return thread;
  }));
}

function bubble(text, charge) {
  const made = bubbles.get(text.id, text);
  const facts = [clock(text.at), "from " + text.from];
  if (text.parts > 1) facts.push(many(text.parts, "part"));
  if (charge) facts.push(charge.stage, price(charge.price));
  const line = facts.join(" · ");
  if (made.facts.textContent !== line) made.facts.textContent = line;
  return made;
}

/** +447700900123 as people write it, where that is known. */
function spoken(number) {
  return number.replace(/^\+44(7\d{3})(\d{6})$/, "+44 $1 $2");
}
