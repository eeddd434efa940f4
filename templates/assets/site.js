/*
 * Comforts for those who read a page: where they are in the contents, the way to this very place
 * in another language, a copied link, a button that prints. All is there without it but for the
 * button. It defines nothing that other scripts can see.
 */
(() => {
  'use strict';

  /** Headings with an address, in the order of the page. */
  const headings = [...document.querySelectorAll(
    '.document-body :is(h2, h3, h4, h5, h6)[id], .short-answers h2[id]')];

  /** Those that have come into the upper part of the window or gone above it; those above. */
  const come = new Set();
  const gone = new Set();

  /** The heading of what is read: the first in the upper part, or the last that went above. */
  const current = () => headings.find((heading) => come.has(heading) && !gone.has(heading))
    ?? headings.filter((heading) => gone.has(heading)).pop();

  /** What the address names, if it is a place in the text. */
  const named = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return target?.closest('.document-body, .short-answers') ? target : null;
  };

  /**
   * The anchor of the place that was read last. Whoever goes up to the language switch has not
   * read on the way, so it stays where the way up began.
   */
  let place = named()?.id ?? '';
  let height = 0;
  let down = true;
  const notePlace = () => {
    down = scrollY === height ? down : scrollY > height;
    height = scrollY;
    if (down && height > 0) {
      const box = named()?.getBoundingClientRect();
      const inView = box && box.top < innerHeight && box.bottom > 0;
      place = inView ? named().id : current()?.id ?? '';
    }
  };

  const followContents = () => {
    const links = new Map(
      [...document.querySelectorAll('#toc a[href^="#"]')].map((link) => [
        decodeURIComponent(link.hash.slice(1)), link]));
    let marked;
    /* The contents of a handbook are longer than a window: they go along with the reader. */
    const side = document.querySelector('.side');
    const show = (link) => {
      if (!link || side.scrollHeight <= side.clientHeight || side.contains(document.activeElement)) {
        return;
      }
      const box = link.getBoundingClientRect();
      const frame = side.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom) {
        side.scrollTop += box.top - frame.top - frame.height / 3;
      }
    };
    /* A chapter stands for those of its sections that the contents leave out. */
    const mark = () => {
      const read = headings.slice(0, headings.indexOf(current()) + 1).reverse();
      const link = read.map((heading) => links.get(heading.id)).find(Boolean);
      if (link !== marked) {
        marked?.removeAttribute('aria-current');
        link?.setAttribute('aria-current', 'location');
        marked = link;
        show(link);
      }
    };
    /* What is above a line in the window counts as come or gone, however far above. */
    const watch = (set, line) => {
      const observer = new IntersectionObserver((entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) {
            set.add(entry.target);
          } else {
            set.delete(entry.target);
          }
        }
        mark();
        notePlace();
      }, { rootMargin: `1000000px 0px ${line}% 0px` });
      headings.forEach((heading) => observer.observe(heading));
    };
    watch(come, -70);
    watch(gone, -100);
  };

  /** Does something to a link just before it is followed, in whichever way. */
  const beforeFollowing = (link, change) => {
    link.addEventListener('pointerdown', change);
    link.addEventListener('click', change);
  };

  const keepPlace = () => {
    for (const link of document.querySelectorAll('.language-switch a[rel~="alternate"]')) {
      beforeFollowing(link, () => {
        const page = link.getAttribute('href').split('#')[0];
        link.setAttribute('href', place ? `${page}#${encodeURIComponent(place)}` : page);
      });
    }
  };

  const copyAnchors = () => {
    const status = document.getElementById('page-status');
    let silence;
    document.addEventListener('click', async (event) => {
      const anchor = event.target.closest?.('a.anchor');
      if (!anchor || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      status.textContent = '';
      try {
        await navigator.clipboard.writeText(anchor.href);
      } catch {
        return; /* The address bar shows the link all the same. */
      }
      status.textContent = status.dataset.copied;
      clearTimeout(silence);
      silence = setTimeout(() => { status.textContent = ''; }, 6000);
    });
  };

  /** Beside the text there is room for what is folded on a narrow screen. */
  const unfold = () => {
    const wide = matchMedia('(min-width: 64rem)');
    const set = () => {
      for (const fold of document.querySelectorAll('.side > details')) {
        fold.open = wide.matches;
        fold.classList.add('set');
      }
    };
    set();
    wide.addEventListener('change', set);
  };

  const offerPrinting = () => {
    for (const button of document.querySelectorAll('button.print')) {
      button.addEventListener('click', () => print());
      button.hidden = false;
    }
  };

  /** A report names the page by its whole address, and the place that was read. */
  const nameReportedPage = () => {
    for (const link of document.querySelectorAll('a.report[data-address]')) {
      const named = encodeURIComponent(link.dataset.address);
      const mail = link.getAttribute('href');
      const start = mail.slice(0, mail.length - named.length);
      if (start + named === mail) {
        beforeFollowing(link, () => {
          const page = location.href.split('#')[0] + (place ? `#${place}` : '');
          link.setAttribute('href', start + encodeURIComponent(page));
        });
      }
    }
  };

  unfold();
  followContents();
  keepPlace();
  copyAnchors();
  offerPrinting();
  nameReportedPage();
})();
