/* Forgets all texts and emails, once that is confirmed. */
import { byId, many } from "./elements.js";

export function readyClear(kept, look) {
  const dialog = byId("clear-dialog");
  byId("clear").addEventListener("click", () => {
    const { texts, emails } = kept();
    byId("clear-what").textContent = many(texts, "text") + " and " + many(emails, "email") + " will be deleted, on disk too.";
    dialog.showModal();
  });
  byId("clear-no").addEventListener("click", () => dialog.close());
  byId("clear-yes").addEventListener("click", async () => {
    try {
      await fetch("/api/messages", { method: "DELETE" });
    } finally {
      dialog.close();
      look();
    }
  });
}
