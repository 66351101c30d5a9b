// Shows one step at a time, and says what went wrong. Text goes in as text, never as HTML.

export const find = (selector, within = document) => within.querySelector(selector);

export function element(tag, text = '', properties = {}) {
  return Object.assign(document.createElement(tag), properties, text === '' ? {} : { textContent: text });
}

let shown = 'opening';

/** Shows a step and takes the reader to its heading; a step of the other page is shown there. */
export function show(name) {
  if (shown === name) return;
  if (!find(`[data-step="${name}"]`)) {
    location.assign('/start');
    return;
  }
  clearProblem();
  announce('');
  for (const section of document.querySelectorAll('[data-step]')) {
    section.hidden = section.dataset.step !== name;
  }
  const heading = find(`[data-step="${name}"] h1`);
  document.title = `${heading.textContent} – patient registration`;
  shown = name;
  window.scrollTo(0, 0);
  heading.focus();
}

export const isShown = (name) => shown === name;

/** Fills every element that shows the named value. */
export function fill(name, value) {
  for (const place of document.querySelectorAll(`[data-show="${name}"]`)) place.textContent = value ?? '';
}

let practice = null;

export function showPractice(known) {
  practice = known ?? practice;
  if (!practice) return;
  fill('practice-name', practice.name);
  for (const place of document.querySelectorAll('[data-contact]')) {
    place.hidden = false;
    place.replaceChildren(`${place.dataset.contact} `, ...contact());
  }
}

function contact() {
  const number = element('a', practice.phone, { href: `tel:${practice.phone.replace(/[^+\d]/g, '')}` });
  return [element('span', `${practice.name}, `, { className: 'practice' }), number];
}

/** Says in the alert what was refused: the API's own sentence, what can be added to it, and whom to call. */
export function showProblem(problem, more = []) {
  showPractice(problem.practice);
  const alert = find('#problem');
  const lines = more.map((line) => element('p', line));
  const call = element('p', 'If you need help, call ');
  if (practice) call.append(...contact());
  alert.replaceChildren(element('p', problem.detail), ...lines, ...(practice ? [call] : []));
  alert.hidden = false;
  alert.focus();
}

export function clearProblem() {
  find('#problem').hidden = true;
  find('#problem').replaceChildren();
  for (const place of document.querySelectorAll('.wrong')) place.textContent = '';
  for (const input of document.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
}

/** Puts each field's message beside it, and takes the reader to the first. */
export function showFieldErrors(errors) {
  for (const { field, message } of errors) {
    const place = find(`[data-wrong="${CSS.escape(field)}"]`);
    if (!place) continue;
    place.textContent = message;
    for (const input of place.closest('.field').querySelectorAll('input')) input.setAttribute('aria-invalid', 'true');
  }
  find('[aria-invalid]')?.focus();
}

/** Runs once at a time: a double click does nothing more. */
export function once(button, action) {
  return async (event) => {
    event?.preventDefault();
    if (button.dataset.busy) return;
    button.dataset.busy = 'true';
    button.setAttribute('aria-disabled', 'true');
    try {
      await action();
    } finally {
      delete button.dataset.busy;
      button.removeAttribute('aria-disabled');
    }
  };
}

export function announce(text) {
  find('#news').textContent = text;
}
