// Calls the JSON API. The access token lives in this tab's sessionStorage and nowhere else.

const KEY = 'openwide.registration';

export const session = {
  read: () => JSON.parse(sessionStorage.getItem(KEY) ?? 'null'),
  keep: (registration) => {
    if (registration.accessToken) {
      sessionStorage.setItem(KEY, JSON.stringify({ id: registration.registrationId, token: registration.accessToken }));
    }
  },
  forget: () => sessionStorage.removeItem(KEY),
};

/** A refusal: the problem as the API said it, or one of our own when there was no answer. */
export class Refused extends Error {
  constructor(problem, retryAfter) {
    super(problem.code);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

const OFFLINE = { code: 'offline', detail: 'We cannot reach the practice’s portal. Please check your connection and try again.' };
export const UNCLEAR = { code: 'unclear', detail: 'Something went wrong on our side. Please try again, or call your practice.' };

async function send(method, path, body, token) {
  const headers = {};
  if (token) headers.authorization = `Bearer ${token}`;
  if (body) headers['content-type'] = 'application/json';
  try {
    return await fetch(path, { method, headers, body: body && JSON.stringify(body), cache: 'no-store' });
  } catch {
    throw new Refused(OFFLINE);
  }
}

async function contentOf(response) {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

async function call(method, path, body, token) {
  const response = await send(method, path, body, token);
  const content = await contentOf(response);
  if (!response.ok) {
    throw new Refused(content?.code ? content : UNCLEAR, Number(response.headers.get('retry-after')) || undefined);
  }
  return content;
}

async function opened(path, body) {
  const registration = await call('POST', path, body);
  session.keep(registration);
  return registration;
}

export const openLink = (link) => opened('/api/registrations', { link });
export const confirmEmail = (token, password) => opened('/api/email-confirmations', { token, password });
export const terms = (href) => call('GET', href);

/** A call on the registration of this tab; the answer is the registration as it is now. */
export async function step(method, path = '', body = undefined) {
  const { id, token } = session.read() ?? {};
  const answer = await call(method, `/api/registrations/${encodeURIComponent(id)}${path}`, body, token);
  if (answer?.registrationId) {
    session.keep(answer);
    return answer;
  }
  return path ? step('GET') : answer;
}
