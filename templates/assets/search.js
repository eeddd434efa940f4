/**
 * The search of a page: a dialog with a field and a list of results, opened by its button, by
 * Ctrl+K or Command+K, and by the key / for those who did not switch that off. What it searches is
 * loaded when it is first opened. Its words and ways stand in the page (pages/search.ftlh).
 *
 * policypressSearch is the one name that it shares: the scripts that it loads put themselves into
 * it (normaliser, engine), and the indexes are handed to policypressSearch.add.
 */
(() => {
  'use strict';

  const opener = document.querySelector('.search-open');
  const dialog = document.querySelector('dialog.search');
  if (!opener || !dialog || !dialog.showModal) return;

  const MOST_SHOWN = 40;
  const SLASH = 'policypress-search-slash';
  const say = dialog.dataset;
  const assets = new URL('.', document.currentScript.src);
  const base = new URL(say.base, document.baseURI);
  const input = dialog.querySelector('[role=combobox]');
  const list = dialog.querySelector('[role=listbox]');
  const status = dialog.querySelector('[role=status]');
  const facets = dialog.querySelector('.search-audiences');
  const slash = dialog.querySelector('.search-slash input');
  const language = document.documentElement.lang;

  let engine;
  let loading;
  let options = [];
  let active = -1;
  let chosen;

  globalThis.policypressSearch = {
    add(data) {
      engine = engine || globalThis.policypressSearch.engine(language);
      engine.add(data);
    },
  };

  function script(address) {
    return new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = address;
      element.async = false;
      element.addEventListener('load', resolve);
      element.addEventListener('error', reject);
      document.head.append(element);
    });
  }

  /** Loads what is searched, once; the order is kept. */
  function load() {
    loading = loading || Promise.all([
      ...['normalise.js', 'fuse.js', 'search-engine.js'].map((name) => new URL(name, assets)),
      ...say.indexes.split(' ').map((name) => new URL(name, base)),
    ].map(script)).then(offerAudiences);
    return loading;
  }

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  }

  const number = (value) => String(value).replace(/\d/g, (digit) => say.digits[digit]);

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name]);

  /** A text that the engine gave in parts. */
  function words(parts) {
    return parts.map(({ text, marked, lang, dir }) => {
      const inner = marked ? make('mark', {}, text) : text;
      return lang ? make('span', { lang, dir }, inner) : inner;
    });
  }

  /** A text of an index as it stands there. */
  function whole({ text, foreign }) {
    const [, , lang, dir] = foreign[0] || [];
    return lang ? make('span', { lang, dir }, text) : text;
  }

  function address(document_, anchor, school) {
    const folder = school ? `${school.id}/` : '';
    const hash = anchor ? `#${encodeURIComponent(anchor)}` : '';
    return new URL(`${folder}${document_.id}.html${hash}`, base).href;
  }

  function offerAudiences() {
    if (engine.audiences.length < 2) return;
    const choices = [{ id: '', label: say.all }, ...engine.audiences].map(({ id, label }) => {
      const radio = make('input', { type: 'radio', name: 'policypress-audience', value: id });
      radio.checked = id === '';
      return make('label', {}, radio, ` ${label}`);
    });
    facets.append(...choices);
    facets.hidden = false;
  }

  /** A choice in the list; its lines are parted for those who hear it in one. */
  function option(result, lines) {
    const children = lines.flatMap((line) => [line, ' ']);
    const several = !say.school && result.schools.length > 1;
    const school = result.schools.find(({ id }) => id === say.school) || result.schools[0];
    const attributes = {
      role: 'option',
      id: `policypress-search-option-${options.length}`,
      class: 'search-result',
      'aria-selected': 'false',
    };
    const element = several
      ? make('div', attributes, ...children)
      : make('a', { ...attributes, tabindex: '-1', href: address(result.document, result.anchor, school) },
        ...children);
    element.addEventListener('click', (event) => {
      if (several) {
        chooseSchool(result);
      } else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        dialog.close();
      }
    });
    options.push(element);
    return element;
  }

  function group(name, members) {
    const id = `policypress-search-group-${list.children.length}`;
    list.append(make('div', { role: 'group', 'aria-labelledby': id },
      make('div', { id, class: 'search-document', role: 'presentation' }, ...name), ...members));
  }

  function clear() {
    list.replaceChildren();
    options = [];
    chosen = undefined;
    activate(-1);
  }

  function opened() {
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
  }

  function summary({ how, corrections, results }) {
    if (how === 'none') return say.none;
    const count = results.length > MOST_SHOWN
      ? fill(say.best, { number: number(results.length), shown: number(MOST_SHOWN) })
      : fill(say.results, { number: number(results.length) });
    const notes = corrections.map(({ word, shown }) =>
      fill(say.similar, { word, words: shown.join(say.comma) }));
    if (how === 'some') notes.push(say.some);
    return [...notes, count].join(' ');
  }

  function places(result) {
    if (say.school || result.schools.length === 0) return [];
    const named = result.schools.length > 3
      ? [make('span', {}, fill(say.schools, { number: number(result.schools.length) }))]
      : result.schools.map(({ name }) => make('span', {}, whole(name)));
    return [make('span', { class: 'search-where' }, ...named)];
  }

  function show(answer) {
    clear();
    const documents = new Map();
    for (const result of answer.results.slice(0, MOST_SHOWN)) {
      documents.set(result.document, [...(documents.get(result.document) || []), result]);
    }
    for (const [document_, results] of documents) {
      const label = engine.audiences.length > 1
        ? [' ', make('span', { class: 'search-audience' }, document_.label)] : [];
      group([whole(document_.title), ...label], results.map((result) => option(result, [
        ...(result.chapter.length > 0
          ? [make('span', { class: 'search-chapter' }, ...words(result.chapter))] : []),
        make('span', { class: 'search-heading' }, ...words(result.heading)),
        make('span', { class: 'search-snippet' }, ...words(result.snippet())),
        ...places(result),
      ])));
    }
    opened();
    status.textContent = summary(answer);
  }

  /** A section that stands in several schools is opened at one of them. */
  function chooseSchool(result) {
    clear();
    chosen = result;
    group([...words(result.heading)], result.schools.map((school) =>
      option({ ...result, schools: [school] },
        [make('span', { class: 'search-heading' }, whole(school.name))])));
    opened();
    status.textContent = say.where;
    activate(0);
    input.focus();
  }

  function look() {
    if (!engine) return;
    if (input.value.trim() === '') {
      clear();
      opened();
      status.textContent = '';
      return;
    }
    const facet = facets.querySelector(':checked');
    show(engine.find(input.value, { school: say.school, audience: facet && facet.value }));
  }

  function activate(index) {
    if (options[active]) options[active].setAttribute('aria-selected', 'false');
    active = index;
    if (!options[index]) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    options[index].setAttribute('aria-selected', 'true');
    options[index].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', options[index].id);
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    load().then(look, () => { status.textContent = say.failed; });
  }

  function onFieldKey(event) {
    const last = options.length - 1;
    const moves = {
      ArrowDown: active < last ? active + 1 : 0,
      ArrowUp: active > 0 ? active - 1 : last,
      ...(active >= 0 ? { Home: 0, End: last } : {}),
    };
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || last < 0) return;
    if (event.key in moves) {
      event.preventDefault();
      activate(moves[event.key]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active >= 0) options[active].click();
      else activate(0);
    }
  }

  function typesIn(target) {
    return target instanceof Element
      && target.closest('input, textarea, select, [contenteditable]') !== null;
  }

  function onPageKey(event) {
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const byLetter = control && (event.key === 'k' || event.code === 'KeyK');
    const bySlash = event.key === '/' && slash.checked && !event.ctrlKey && !event.metaKey
      && !event.altKey && !typesIn(event.target);
    if (byLetter || bySlash) {
      event.preventDefault();
      open();
    }
  }

  function remembered() {
    try {
      return localStorage.getItem(SLASH) !== 'off';
    } catch {
      return true;
    }
  }

  function remember() {
    try {
      if (slash.checked) localStorage.removeItem(SLASH);
      else localStorage.setItem(SLASH, 'off');
    } catch {
      // A browser that keeps nothing asks again on the next page.
    }
  }

  slash.checked = remembered();
  slash.addEventListener('change', remember);
  opener.addEventListener('click', open);
  document.addEventListener('keydown', onPageKey);
  input.addEventListener('input', look);
  input.addEventListener('keydown', onFieldKey);
  facets.addEventListener('change', look);
  dialog.querySelector('.search-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('cancel', (event) => {
    if (chosen) {
      event.preventDefault();
      look();
    }
  });
  opener.hidden = false;
})();
