/*
 * What a page has in the preview only: it loads itself again when it has changed, where the reader
 * was, and tells what is wrong with the policy. It asks its own server only.
 */
(() => {
  'use strict';

  const script = document.currentScript;
  const PLACE = 'policypress-preview-place';
  const HEARD = 'policypress-preview-heard';

  const make = (name, className, text = '') => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };

  /* ---- The place that was read survives loading again. ---- */

  const folds = () => [...document.querySelectorAll('details')];

  const reload = () => {
    sessionStorage.setItem(PLACE, JSON.stringify({
      page: location.pathname,
      top: scrollY,
      left: scrollX,
      open: folds().map((fold) => fold.open),
    }));
    location.reload();
  };

  const restore = () => {
    const place = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
    sessionStorage.removeItem(PLACE);
    if (place?.page !== location.pathname) {
      return;
    }
    const all = folds();
    if (all.length === place.open.length) {
      all.forEach((fold, i) => { fold.open = place.open[i]; });
    }
    const scroll = () => scrollTo({ top: place.top, left: place.left, behavior: 'instant' });
    scroll();
    addEventListener('load', scroll, { once: true });
  };

  /* ---- The badge, and the panel that it opens. ---- */

  const host = make('div', '');
  host.id = 'policypress-preview';
  host.lang = 'en';
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = make('link', '');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('preview.css', script.src).pathname;

  const panel = make('section', 'panel');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'title');
  panel.tabIndex = -1;
  panel.hidden = true;
  const head = make('div', 'head');
  const title = make('h2', 'title');
  title.id = 'title';
  const close = make('button', 'close', 'Close');
  close.type = 'button';
  head.append(title, close);
  const behind = make('p', 'behind');
  const list = make('ol', 'findings');
  const body = make('div', 'body');
  body.tabIndex = 0;
  body.setAttribute('role', 'region');
  body.setAttribute('aria-labelledby', 'title');
  body.append(behind, list);
  panel.append(head, body);

  const badge = make('div', 'badge');
  badge.hidden = true;
  const open = make('button', 'open');
  open.type = 'button';
  open.setAttribute('aria-haspopup', 'dialog');
  const dismiss = make('button', 'dismiss', '×');
  dismiss.type = 'button';
  dismiss.setAttribute('aria-label', 'Hide until something else is found');
  badge.append(open, dismiss);

  /* A region that is there before it says something is heard. */
  const status = make('p', 'status');
  status.setAttribute('role', 'status');

  root.append(sheet, status, badge, panel);

  let findings = { summary: '', forbids: false, items: [] };
  let before = null;

  /** What was found, wherever it stands now: lines move while somebody writes above them. */
  const key = () => findings.items.map((item) => `${item.severity} ${item.statement}`).join('\n');
  const isHeard = () => sessionStorage.getItem(HEARD) === key();

  /** A sentence in which the author's words stand between backticks. */
  const sentence = (className, text) => {
    const line = make('p', className);
    text.split('`').forEach((part, i) => {
      line.append(i % 2 ? make('code', '', part) : part);
    });
    return line;
  };

  const entry = (item) => {
    const line = make('li', item.severity);
    const place = make('p', 'place');
    place.append(make('strong', 'severity', item.severity));
    if (item.place) {
      place.append(' ', make('code', '', item.place));
    }
    line.append(place, sentence('statement', item.statement));
    if (item.excerpt) {
      line.append(make('pre', 'excerpt', item.excerpt));
    }
    line.append(...item.notes.map((note) => sentence('hint', note)));
    return line;
  };

  /** What is too wide for the window is scrolled, also with the keyboard. */
  const letScroll = () => {
    for (const excerpt of list.querySelectorAll('.excerpt')) {
      if (excerpt.scrollWidth > excerpt.clientWidth) {
        excerpt.tabIndex = 0;
      } else {
        excerpt.removeAttribute('tabindex');
      }
    }
  };
  addEventListener('resize', letScroll);

  const showPanel = (takesFocus) => {
    badge.hidden = true;
    if (panel.hidden && takesFocus) {
      before = document.activeElement;
    }
    panel.hidden = false;
    letScroll();
    if (takesFocus) {
      panel.focus({ preventScroll: true });
    }
  };

  const showBadge = () => {
    const hadFocus = panel.contains(root.activeElement);
    panel.hidden = true;
    badge.hidden = findings.items.length === 0 || (!findings.forbids && isHeard());
    open.textContent = findings.summary;
    badge.classList.toggle('forbids', findings.forbids);
    dismiss.hidden = findings.forbids;
    if (hadFocus) {
      const back = before?.isConnected && before !== document.body && before !== host;
      if (back || !badge.hidden) {
        (back ? before : open).focus();
      }
      before = null;
    }
  };

  const show = () => {
    title.textContent = findings.forbids
      ? `Not fit to be published: ${findings.summary}`
      : `Fit to be published, with ${findings.summary}`;
    behind.textContent = findings.forbids
      ? 'The page behind is the last that could be made. It follows when the policy is mended and saved.'
      : 'The page behind is as the policy makes it.';
    panel.classList.toggle('forbids', findings.forbids);
    list.replaceChildren(...findings.items.map(entry));
    letScroll();
    if (findings.items.length === 0) {
      showBadge();
    } else if (findings.forbids && !isHeard()) {
      showPanel(panel.hidden);
    } else if (panel.hidden || !findings.forbids) {
      showBadge();
    }
  };

  const hear = (found) => {
    const earlier = key();
    findings = found;
    if (key() !== earlier) {
      const mended = earlier ? 'Preview: nothing is wrong any more' : '';
      status.textContent = findings.items.length ? `Preview: ${findings.summary}` : mended;
    }
    show();
  };

  const put = () => {
    sessionStorage.setItem(HEARD, key());
    showBadge();
  };
  close.addEventListener('click', put);
  dismiss.addEventListener('click', put);
  open.addEventListener('click', () => showPanel(true));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) {
      put();
    }
  });

  /* ---- The stream of events, for as long as the page can be seen. ---- */

  const lost = make('p', 'lost', 'The preview has ended. Start it again with policy:serve.');
  lost.hidden = true;
  root.append(lost);

  let stream = null;
  let failures = 0;
  const address = new URL('events', script.src);
  address.searchParams.set('page', location.pathname);
  address.searchParams.set('stamp', script.dataset.stamp);

  const disconnect = () => {
    stream?.close();
    stream = null;
  };

  const connect = () => {
    if (stream || document.hidden) {
      return;
    }
    stream = new EventSource(address);
    stream.addEventListener('open', () => {
      failures = 0;
      lost.hidden = true;
    });
    stream.addEventListener('findings', (event) => hear(JSON.parse(event.data)));
    stream.addEventListener('reload', reload);
    stream.addEventListener('error', () => {
      disconnect();
      failures += 1;
      lost.hidden = failures < 3;
      setTimeout(connect, Math.min(failures, 5) * 1000);
    });
  };

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      disconnect();
    } else {
      connect();
    }
  });
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);

  document.body.append(host);
  restore();
  connect();
})();
