/**
 * The clock of the page for a breach: counts the 72 hours of GDPR art. 33(1) from the moment
 * entered. Hours on end, nights, weekends and holidays with them (Regulation (EEC, Euratom)
 * No 1182/71, art. 3(1) to (4)); so it ends at the hour of the law or up to an hour before, never
 * after. It counts in the browser, which alone keeps the moment. Its words stand in the page
 * (pages/breach.ftlh).
 */
(() => {
  'use strict';

  const clock = document.querySelector('.breach-clock');
  if (!clock) return;

  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;

  /** Hours left at which somebody who hears the page is told. */
  const TOLD = [48, 24, 12, 6, 3, 1];

  const say = clock.dataset;
  const period = Number(say.hours) * HOUR;
  const form = clock.querySelector('.clock-form');
  const input = clock.querySelector('input');
  const fault = clock.querySelector('.clock-fault');
  const face = clock.querySelector('.clock-face');
  const left = clock.querySelector('.clock-left');
  const share = clock.querySelector('progress');
  const deadline = clock.querySelector('.clock-deadline');
  const late = clock.querySelector('.clock-late');
  const status = clock.querySelector('.clock-status');

  let moment;
  let ticking;
  let told;

  const two = (value) => String(value).padStart(2, '0');
  const digits = (text) => String(text).replace(/\d/g, (digit) => say.digits[digit]);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name]);

  /** Only this browser knows it; one that keeps nothing still counts. */
  const kept = {
    get() {
      try {
        return Number(localStorage.getItem(say.key)) || undefined;
      } catch {
        return undefined;
      }
    },
    set(value) {
      try {
        if (value) localStorage.setItem(say.key, String(value));
        else localStorage.removeItem(say.key);
        return true;
      } catch {
        return false;
      }
    },
  };

  /** As the field wants it: the time of this place, without a zone. */
  function local(time) {
    const t = new Date(time);
    return `${t.getFullYear()}-${two(t.getMonth() + 1)}-${two(t.getDate())}T${two(t.getHours())}:${two(t.getMinutes())}`;
  }

  /** Day and time in the language of the page; in figures if the browser does not speak it. */
  function words(time) {
    const system = { '\u0660': 'arab', '\u06f0': 'arabext' }[say.digits[0]] || 'latn';
    if (Intl.DateTimeFormat.supportedLocalesOf(say.locale).length === 0) {
      return digits(local(time).replace('T', ' '));
    }
    return new Intl.DateTimeFormat(say.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: system,
    }).format(time);
  }

  /** The steps of the procedure that have a time: where it is shown, and how long after. */
  const steps = say.steps.split(' ').filter(Boolean).map((step) => {
    const [number, minutes] = step.split(':').map(Number);
    const list = document.getElementById('card-then')?.closest('section')?.querySelector('ol');
    const item = list?.children[number - 1];
    const place = document.createElement('span');
    place.className = 'clock-due';
    place.hidden = true;
    item?.append(' ', place);
    return { place, after: minutes * MINUTE };
  });

  function showSteps() {
    steps.forEach(({ place, after }) => {
      place.hidden = !moment;
      if (!moment) return;
      const passed = Date.now() > moment + after;
      place.classList.toggle('clock-overdue', passed);
      const text = fill(passed ? say.overdue : say.due, { time: words(moment + after) });
      if (place.textContent !== text) place.textContent = text;
    });
  }

  /** What is left, to the minute; told aloud only when a threshold is passed. */
  function show() {
    const rest = moment + period - Date.now();
    const minutes = Math.max(0, Math.ceil(rest / MINUTE));
    const text = fill(say.left, {
      hours: digits(Math.floor(minutes / 60)),
      minutes: digits(minutes % 60),
    });
    if (left.textContent !== text) {
      left.textContent = text;
      share.value = Math.min(period, Date.now() - moment) / period;
    }
    const over = rest <= 0;
    left.hidden = over;
    late.hidden = !over;
    clock.classList.toggle('clock-over', over);
    const step = over ? 0 : TOLD.filter((hours) => rest <= hours * HOUR).pop();
    if (step !== told) {
      told = step;
      tell(over);
    }
    showSteps();
  }

  function tell(over) {
    const hours = Math.ceil((moment + period - Date.now()) / HOUR);
    status.textContent = over
      ? late.textContent
      : `${fill(say.remaining, { hours: digits(hours) })} ${deadline.textContent}`;
  }

  function complain(text) {
    fault.textContent = text;
    input.setAttribute('aria-invalid', String(Boolean(text)));
    if (text) input.focus();
  }

  function start(time) {
    complain('');
    moment = time;
    told = undefined;
    input.value = local(time);
    form.hidden = true;
    face.hidden = false;
    const end = document.createElement('time');
    end.dateTime = new Date(time + period).toISOString();
    end.textContent = words(time + period);
    const [before, after] = say.deadline.split('{time}');
    deadline.replaceChildren(before, end, after);
    show();
    if (told === undefined) tell(false);
    ticking = ticking || setInterval(show, 1000);
  }

  /** From the field or the button: kept, and the clock has the focus. */
  function enter(time) {
    if (Number.isNaN(time)) {
      complain(say.unreadable);
    } else if (time > Date.now()) {
      complain(say.future);
    } else {
      clock.querySelector('.clock-lost').hidden = kept.set(time);
      start(time);
      clock.querySelector('.clock-clear').focus();
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    enter(new Date(input.value).getTime());
  });

  clock.querySelector('.clock-now').addEventListener('click', () => {
    enter(Math.floor(Date.now() / MINUTE) * MINUTE);
  });

  clock.querySelector('.clock-clear').addEventListener('click', () => {
    clearInterval(ticking);
    ticking = undefined;
    moment = undefined;
    kept.set(undefined);
    showSteps();
    clock.classList.remove('clock-over');
    status.textContent = '';
    input.value = '';
    face.hidden = true;
    form.hidden = false;
    input.focus();
  });

  const before = kept.get();
  if (before && before <= Date.now()) start(before);
  else form.hidden = false;
})();
