// What a script adds to the pages. Each works without it, but for reading the token that a link carries after its #.
(function () {
  'use strict';

  var root = document.documentElement;
  var token = takeToken();
  root.classList.add('js');
  document.addEventListener('DOMContentLoaded', function () {
    [errors, link, password, resend, news, print, once].forEach(function (part) { part(); });
  });

  function find(id) { return document.getElementById(id); }

  function say(text) {
    if (find('announce').textContent !== text) find('announce').textContent = text;
  }

  // Out of the address bar before anything else: no history, no address that is copied, keeps it.
  function takeToken() {
    var found = location.hash.slice(1);
    var page = location.pathname;
    if (!isToken(found) || (page !== '/start' && page !== '/confirm-email')) return '';
    history.replaceState(null, '', page);
    root.classList.add(page === '/start' ? 'opening' : 'has-link');
    return found;
  }

  // The way past the header has a # as well.
  function isToken(found) { return found.length > 20; }

  // Another link, pasted over the address of one of these pages: a browser alone would stay where it is.
  window.addEventListener('hashchange', function () {
    var found = location.hash.slice(1);
    var page = location.pathname;
    if (isToken(found) && (page === '/start' || page === '/confirm-email')) location.replace(page + '?again#' + found);
  });

  function link() {
    if (!token) {
      if (!find('confirm') || !find('link').value || find('link').getAttribute('aria-invalid')) return;
      root.classList.add('has-link');
      keepLink(find('link').value.split('#').pop());
      return;
    }
    find('link').value = token;
    if (find('open')) { find('open').submit(); return; }
    keepLink(token);
  }

  // The page in the other language is to have the link, too.
  function keepLink(kept) {
    find('language').addEventListener('click', function (event) { event.currentTarget.href += '#' + kept; });
  }

  function errors() {
    var summary = find('errors');
    if (!summary) return;
    summary.focus();
    summary.addEventListener('click', function (event) {
      var target = event.target.hash && find(event.target.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      target.scrollIntoView({ block: 'center' });
      target.focus();
    });
  }

  function password() {
    var show = find('show-password');
    if (!show) return;
    var field = find('password');
    show.hidden = false;
    show.addEventListener('click', function () {
      var shown = field.type === 'text';
      field.type = shown ? 'password' : 'text';
      show.textContent = shown ? show.dataset.show : show.dataset.hide;
      say(shown ? show.dataset.hidden : show.dataset.shown);
    });
    field.form.addEventListener('submit', function () { field.type = 'password'; });
    if (!find('strength')) return;
    var quiet;
    field.addEventListener('input', function () {
      strength(field.value);
      // seen at each key, heard when the typing stops
      clearTimeout(quiet);
      quiet = setTimeout(function () { say(find('strength').textContent); }, 1000);
    });
  }

  function strength(typed) {
    var words = find('strength').dataset;
    var length = Array.from(typed.normalize('NFC')).length;
    var different = new Set(typed.toLowerCase()).size;
    var text = '';
    if (length && length < 12) text = words.short + ' ' + (12 - length);
    else if (length && (different < 7 || /^\d+$/.test(typed))) text = words.easy;
    else if (length) text = length < 18 ? words.good : words.strong;
    if (find('strength').textContent !== text) find('strength').textContent = text;
  }

  function resend() {
    // said once, and not at each reload
    if (find('notice')) history.replaceState(null, '', location.pathname);
    var wait = find('resend-wait');
    if (!wait) return;
    setTimeout(function () {
      // the button below is about to be pressed: it stays where it is
      wait.style.minHeight = wait.offsetHeight + 'px';
      wait.textContent = wait.dataset.now;
    }, wait.dataset.seconds * 1000);
  }

  // What happens behind the page. Where there are no server-sent events, "Check again" stays.
  function news() {
    var line = find('news');
    if (!line) return;
    if (!window.EventSource) { root.classList.remove('js'); return; }
    var source;
    var again;
    var listen = function () {
      source = new EventSource('/register/news');
      source.onopen = function () { root.classList.remove('no-news'); };
      source.onmessage = function (message) { hear(JSON.parse(message.data), line, source); };
      source.onerror = function () {
        // a browser tries again by itself, but not after an answer that is no stream
        if (source.readyState !== EventSource.CLOSED) return;
        root.classList.add('no-news');
        again = setTimeout(listen, 10000);
      };
    };
    listen();
    var hush = function () {
      clearTimeout(again);
      source.close();
    };
    window.addEventListener('pagehide', hush);
    // a page that a browser kept as it was hears first what it missed; a reload might send a form again
    window.addEventListener('pageshow', function (event) { if (event.persisted) listen(); });
    // the answer to the form leads on, and brings the cookie
    window.addEventListener('submit', hush);
  }

  function hear(heard, line, source) {
    if (heard.page !== document.body.dataset.here) {
      source.close();
      location.assign(heard.page);
    } else if (heard.text && heard.text !== line.textContent) {
      line.dataset.state = heard.state;
      line.textContent = heard.text;
      if (heard.state === 'failed') failed();
    }
  }

  function failed() {
    find('not-received').open = true;
    find('sending').textContent = find('sending').dataset.tried;
    document.querySelectorAll('.unless-failed').forEach(function (part) { part.hidden = true; });
  }

  function print() {
    var button = find('print');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  }

  // A double click sends a form once.
  function once() {
    document.addEventListener('submit', function (event) {
      if (event.target.dataset.sent) { event.preventDefault(); return; }
      event.target.dataset.sent = 'yes';
      // longer than the gateway waits for its answer (11 s); after that it is the patient who tries again
      setTimeout(function () { delete event.target.dataset.sent; }, 15000);
    });
    window.addEventListener('pageshow', function () {
      document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
    });
  }
})();
