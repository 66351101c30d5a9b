/* Hears that something is new: from the stack by itself, or else by asking every two seconds. */

const EVERY = 2000;

export function live(look, show) {
  let source = null, looking = false, again = false;

  async function lookOnce() {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        await look();
      } while (again);
      show(source?.readyState === EventSource.OPEN ? "live" : "polling");
    } catch (problem) {
      console.error(problem);
      show("away");
    } finally {
      looking = false;
    }
  }

  function listen() {
    source = new EventSource("/api/changes");
    source.onmessage = lookOnce;
    source.onopen = lookOnce;
  }

  function tick() {
    if (document.hidden) return;
    if (source?.readyState === EventSource.CLOSED) listen();
    if (source?.readyState !== EventSource.OPEN) lookOnce();
  }

  // a window that nobody sees leaves its connection to others: a browser has six
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else {
      listen();
    }
  });
  if (!document.hidden) listen();
  lookOnce();
  setInterval(tick, EVERY);
  return lookOnce;
}
