// What a refusal of the API means for the page: stay and put it right, go to another step, or stop.

import { Refused, UNCLEAR, session, step } from './api.js';
import { fill, isShown, show, showFieldErrors, showPractice, showProblem } from './view.js';

const STOPPED = {
  'access-token-invalid': 'Please open your link again',
  'link-unknown': 'We do not know this link',
  'link-expired': 'This link has expired',
  'link-replaced': 'There is a newer link',
  'link-withdrawn': 'This link is no longer valid',
  'link-used': 'You are already registered',
  'link-locked': 'This link is locked',
  'registration-locked': 'Your registration is locked',
  'email-link-unknown': 'We do not know this link',
  'email-link-expired': 'This link has expired',
  'email-link-used': 'Your email is already confirmed',
};

const REASONS = {
  'too-short': 'Use at least 12 characters. A few words together work well.',
  'too-long': 'Use at most 128 characters.',
  common: 'Many people use this password, so it is easy to guess.',
  guessable: 'This password is too easy to guess. Add another word or two.',
  personal: 'Leave out your name, date of birth, email and phone number.',
};

const LAST_TRY = {
  'code-incorrect': 'That was the last try with this code. Ask for another text.',
  'password-incorrect': 'That was the last try with this link. Ask for another email where you began.',
};

const FIELDS = { code: 'Enter the 6 digits from the text.', password: 'Enter a password.', link: 'Paste the whole link.' };

export function wait(seconds) {
  if (seconds < 90) return `${seconds} second${seconds === 1 ? '' : 's'}`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}

/** What the numbers in a problem add to its sentence. */
function additions(problem, retryAfter) {
  const more = (problem.reasons ?? []).map((reason) => REASONS[reason] ?? reason);
  const left = problem.attemptsRemaining;
  if (left > 1) more.push(`You can try ${left} more times.`);
  if (left === 1) more.push('You can try once more.');
  if (left === 0) more.push(LAST_TRY[problem.code] ?? 'That was the last try.');
  if (retryAfter) more.push(`You can try again in ${wait(retryAfter)}.`);
  return more;
}

export function stop(problem) {
  fill('stopped-heading', STOPPED[problem.code] ?? 'We cannot go on');
  fill('stopped-detail', problem.detail);
  showPractice(problem.practice);
  show('stopped');
  if (problem.code === 'access-token-invalid') session.forget();
}

/** Takes what an action threw; `render` shows the registration as it stands when the step was not the right one. */
export async function refuse(error, render) {
  if (!(error instanceof Refused)) {
    showProblem(UNCLEAR);
    throw error;
  }
  const { problem, retryAfter } = error;
  if (problem.code in STOPPED) {
    stop(problem);
    return;
  }
  if (problem.code === 'step-out-of-order') await render(await step('GET'));
  if (isShown('complete')) return;
  if (problem.code === 'details-invalid' || problem.code === 'details-not-matched') show('details');
  showProblem(problem, additions(problem, retryAfter));
  if (problem.errors) showFieldErrors(problem.errors.map((error) => ({ ...error, message: FIELDS[error.field] ?? error.message })));
}
