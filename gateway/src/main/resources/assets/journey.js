// The steps of a registration, from the details to the end. Each one sends what the patient gave and shows what is next.

import { step, terms } from './api.js';
import { refuse, wait } from './refusals.js';
import { elementsOf } from './terms.js';
import { announce, clearProblem, element, fill, find, isShown, once, show, showPractice } from './view.js';

const LONGEST_PAUSE = 60;
const LOOK_EVERY = 3000;
const LOOK_AT_LEAST_EVERY = 15000;
const PASSING = ['offline', 'unclear', 'unavailable', 'too-many-requests'];
const FIELDS = { givenName: 'First name', familyName: 'Last name', dateOfBirth: 'Date of birth', email: 'Email', mobile: 'Mobile' };

let current = null;

/** Shows the registration at the step where it stands. */
export async function render(registration) {
  current = registration;
  showPractice(registration.practice);
  await (prepare[registration.step] ?? (() => {}))(registration);
  show(registration.step);
}

const prepare = {
  details: ({ details }) => details && fillIn(details),
  'confirm-details': ({ details }) => showDetails(details),
  'mobile-code': ({ mobileCode }) => showMobileCode(mobileCode),
  resume: ({ mobileCode }) => (find('#have-code').hidden = !mobileCode),
  password: ({ details }) => (find('#username').value = details?.email ?? ''),
  'email-confirmation': ({ emailConfirmation }) => showEmail(emailConfirmation),
  terms: (registration) => showTerms(registration.terms),
};

function fillIn(details) {
  const form = find('#details');
  for (const name of ['givenName', 'familyName', 'email', 'mobile']) form.elements[name].value ||= details[name] ?? '';
  const [year, month, day] = (details.dateOfBirth ?? '').split('-');
  Object.entries({ year, month, day }).forEach(([name, value]) => (form.elements[name].value ||= value ?? ''));
}

function typed() {
  const { givenName, familyName, day, month, year, email, mobile } = Object.fromEntries(new FormData(find('#details')));
  const parts = [year.trim(), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')];
  const dateOfBirth = (year + month + day).trim() ? parts.join('-') : '';
  return { givenName, familyName, dateOfBirth, email, mobile };
}

function asWritten(date) {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function showDetails(details) {
  const rows = Object.entries(FIELDS).flatMap(([name, label]) => {
    const value = name === 'dateOfBirth' ? asWritten(details[name]) : details[name];
    return [element('dt', label), element('dd', value)];
  });
  find('#given').replaceChildren(...rows);
}

const DELIVERIES = {
  pending: 'Your text is on its way.',
  sent: 'Your text has been sent.',
  failed: 'We could not text that number. Please check it with your practice, or ask for another text.',
};

function showMobileCode(mobileCode) {
  find('#change-details').hidden = current.step !== 'mobile-code';
  if (!mobileCode) return;
  fill('mobile', mobileCode.sentTo);
  fill('text-delivery', DELIVERIES[mobileCode.delivery]);
  pause(find('#resend-code'), mobileCode.resendAfter);
  if (mobileCode.delivery === 'pending') look();
}

function showEmail(email) {
  fill('email', email?.sentTo);
  fill('email-delivery', email?.delivery === 'failed' ? 'We could not send that email. Please ask for another.' : '');
  pause(find('#resend-email'), email?.resendAfter);
  look();
}

/** A button that would only be refused now waits; the server decides, whatever this clock says. */
function pause(button, until) {
  const left = Math.ceil((new Date(until ?? 0) - Date.now()) / 1000);
  const seconds = Math.min(LONGEST_PAUSE, left);
  button.dataset.label ??= button.textContent;
  button.disabled = seconds > 0;
  button.textContent = seconds > 0 ? `${button.dataset.label} (in ${wait(seconds)})` : button.dataset.label;
  clearTimeout(button.pausing);
  if (seconds > 0) button.pausing = setTimeout(() => pause(button, until), 1000);
}

let looking = null;
let looks = 0;

/** Looks again in a moment, ever later, while something can happen elsewhere: a delivery, the email confirmed. */
function look(soon = false) {
  looks = soon ? 0 : looks + 1;
  clearTimeout(looking);
  looking = setTimeout(lookNow, Math.min(LOOK_AT_LEAST_EVERY, LOOK_EVERY + 100 * looks));
}

async function lookNow() {
  if (!isShown(current.step)) return;
  try {
    await render(await step('GET'));
  } catch (error) {
    if (PASSING.includes(error.problem?.code)) look();
    else await refuse(error, render);
  }
}

async function showTerms({ href, version }) {
  const { text } = await terms(href);
  find('#terms-text').replaceChildren(...elementsOf(text));
  find('#accept').dataset.version = version;
}

/** What a form or a button does: one call at a time, the old problem gone, the new one shown. */
export function does(selector, action) {
  const target = find(selector);
  const form = target.tagName === 'FORM';
  const button = form ? find('button:not([type="button"])', target) : target;
  const run = once(button, async () => {
    clearProblem();
    try {
      await action(target);
    } catch (error) {
      await refuse(error, render);
    }
  });
  target.addEventListener(form ? 'submit' : 'click', run);
}

async function acceptTerms(button) {
  try {
    await render(await step('POST', '/terms-acceptance', { version: button.dataset.version }));
  } catch (error) {
    if (error.problem?.code === 'terms-outdated') await showTerms(error.problem.terms);
    throw error;
  }
}

async function resendCode() {
  current = await step('POST', '/mobile-code');
  showMobileCode(current.mobileCode);
}

/** The last two steps, which both pages have. */
export function endOfJourney() {
  document.addEventListener('visibilitychange', () => isShown('email-confirmation') && look(true));
  does('#accept', acceptTerms);
}

/** The steps that only the first page has. */
export function journey() {
  does('#details', async () => render(await step('PUT', '/details', typed())));
  does('#change-from-check', () => show('details'));
  does('#confirm-details', async () => render(await step('POST', '/details/confirmation')));
  does('#change-details', async () => {
    fillIn(current.details ?? {});
    show('details');
  });
  does('#send-code', async () => {
    await resendCode();
    show('mobile-code');
  });
  does('#have-code', () => {
    showMobileCode(current.mobileCode);
    show('mobile-code');
  });
  does('#mobile-code', async (form) => {
    const code = form.elements.code.value.replace(/[\s-]/g, '');
    await render(await step('POST', '/mobile-code/verification', { code }));
    form.reset();
  });
  does('#resend-code', async () => {
    await resendCode();
    announce('We have texted you again.');
  });
  does('#password', async (form) => {
    await render(await step('POST', '/password', { password: form.elements.password.value }));
    form.reset();
  });
  does('#resend-email', async () => {
    await render(await step('POST', '/email-confirmation'));
    announce('We have sent the email again.');
  });
  endOfJourney();
}

/** Lets a password be seen while it is typed. */
export function passwordCanBeSeen() {
  const input = find('input[name="password"]');
  const button = find('#show-password');
  button.addEventListener('click', () => {
    const seen = input.type === 'text';
    input.type = seen ? 'password' : 'text';
    button.textContent = seen ? 'Show password' : 'Hide password';
  });
}
