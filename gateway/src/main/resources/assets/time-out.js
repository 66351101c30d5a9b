// Before a session ends its patient is asked whether they are still there. Goes out with the other script, as one file.
(function () {
  'use strict';

  document.addEventListener('DOMContentLoaded', timeOut);

  function find(id) { return document.getElementById(id); }

  // A warning that was put away comes once more.
  var WARN = 5 * 60 * 1000;
  var WARN_AGAIN = 60 * 1000;

  function timeOut() {
    var dialog = find('time-out');
    var body = document.body.dataset;
    if (!dialog || !dialog.showModal || body.page === 'done') return;
    // the limits are told in the server's time, and a phone's clock may be wrong
    var ahead = Date.now() - Date.parse(body.now);
    var tabs = window.BroadcastChannel && new BroadcastChannel('limits');
    var limits;
    var warned = 0;
    var over = false;
    var look = function () {
      var left = Math.min(limits.idle, limits.last) - Date.now();
      if (left <= 0) {
        // at the second look: a tab that slept may hear from another one in between that there is more time
        if (over) leave();
        over = true;
        return;
      }
      over = false;
      var due = left > WARN ? 0 : left > WARN_AGAIN ? 1 : 2;
      if (due) tell(dialog, Math.ceil(left / 60000), limits.last <= limits.idle);
      else if (dialog.open) dialog.close();
      if (due > warned && !dialog.open) dialog.showModal();
      warned = due;
    };
    var learn = function () {
      limits = { idle: Date.parse(body.idleUntil) + ahead, last: Date.parse(body.until) + ahead };
      if (tabs) tabs.postMessage(limits);
      look();
    };
    var looking = setInterval(look, 5000);
    var leave = function () {
      clearInterval(looking);
      location.assign('/register');
    };
    // what is done in one tab keeps all of them signed in
    if (tabs) tabs.onmessage = function (event) { limits = event.data; look(); };
    find('time-out-close').addEventListener('click', function () { dialog.close(); });
    find('stay').addEventListener('click', function () { stay(dialog, body, learn, leave); });
    learn();
  }

  function tell(dialog, minutes, last) {
    var left = find('time-out-left');
    var text = minutes === 1 ? left.dataset.minute : minutes + ' ' + left.dataset.minutes;
    if (left.textContent !== text) left.textContent = text;
    find('stay').hidden = last;
    find('time-out-last').hidden = find('time-out-close').hidden = !last;
    dialog.setAttribute('aria-describedby', last ? 'time-out-text time-out-last' : 'time-out-text');
  }

  function stay(dialog, body, learn, leave) {
    var away = find('time-out-away');
    away.textContent = '';
    fetch('/register/stay', { method: 'POST', body: new URLSearchParams({ form: dialog.dataset.form }) })
      .then(function (answer) {
        if (answer.status === 401 || answer.status === 403) { leave(); return null; }
        if (!answer.ok) throw new Error(answer.status);
        return answer.json().then(function (limits) {
          body.idleUntil = limits.idleUntil;
          body.until = limits.until;
          dialog.close();
          learn();
        });
      })
      .catch(function () { away.textContent = away.dataset.text; });
  }
})();
