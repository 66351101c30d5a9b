// /confirm-email#TOKEN: the link that was emailed. The password spends it, so that a program that reads mail cannot.

import { confirmEmail, session, step } from './api.js';
import { does, endOfJourney, passwordCanBeSeen, render } from './journey.js';
import { refuse } from './refusals.js';
import { show } from './view.js';


let token = '';

async function open() {
  token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  try {
    if (token) return show('confirm-email');
    return session.read() ? await render(await step('GET')) : show('unfinished');
  } catch (error) {
    show('unfinished');
    return refuse(error, render);
  }
}

does('#confirm-email', async (form) => {
  await render(await confirmEmail(token, form.elements.password.value));
  form.reset();
});
endOfJourney();
passwordCanBeSeen();
addEventListener('hashchange', () => location.hash && open());
open();
