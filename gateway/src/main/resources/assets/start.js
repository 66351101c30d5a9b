// /start#TOKEN: opens the registration that the link is for, and leads through it.

import { openLink, session, step } from './api.js';
import { does, journey, passwordCanBeSeen, render } from './journey.js';
import { refuse } from './refusals.js';
import { find, show } from './view.js';

/** The token leaves the address bar before anything else happens. */
function takeToken() {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return token;
}

async function begin(token) {
  if (token) return render(await openLink(token));
  if (session.read()) return render(await step('GET'));
  return show('paste');
}

async function open(token) {
  try {
    await begin(token);
  } catch (error) {
    show('again');
    await refuse(error, render);
  }
  find('#try-again').onclick = () => open(token);
}

journey();
passwordCanBeSeen();
does('#paste', (form) => {
  const pasted = form.elements.link.value.trim();
  return begin(pasted.slice(pasted.indexOf('#') + 1));
});
addEventListener('hashchange', () => location.hash && open(takeToken()));
open(takeToken());
