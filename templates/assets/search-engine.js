/**
 * Finds sections by the words in them. Knows nothing of the page; search.js shows what it finds.
 * It wants normalise.js and Fuse.js loaded before it.
 */
(() => {
  'use strict';

  const { normaliser } = globalThis.policypressSearch;

  const MOST_WORDS = 8;
  const MOST_SIMILAR = 4;
  const SNIPPET = 180;

  /** A shorter word has too many that are like it. */
  const LONG = 5;

  /** Words of one or two letters stand in nearly every other word, so they begin one. */
  const SHORT = 2;

  /**
   * An engine for the indexes of one language. An index is what SearchIndex.java writes: see there
   * for its fields.
   */
  function engine(language) {
    const words = normaliser(language);
    const sections = [];
    const audiences = [];
    const vocabularies = new Map();

    /** Takes an index in. */
    function add(data) {
      const texts = data.texts.map((entry) => {
        const { text, foreign = [] } = typeof entry === 'string' ? { text: entry } : entry;
        return { text, foreign, folded: words.fold(text) };
      });
      const none = { text: '', foreign: [], folded: words.fold('') };
      const text = (number) => (number === undefined ? none : texts[number]);
      const schools = data.schools.map(({ id, name }) => ({ id, name: text(name) }));
      const documents = data.documents.map((document) => ({
        id: document.id,
        title: text(document.title),
        audience: data.audience,
        label: data.label,
        schools: document.schools || [],
      }));
      vocabularies.clear();
      audiences.push({ id: data.audience, label: data.label });
      for (const entry of data.sections) {
        const document = documents[entry.document];
        sections.push({
          document,
          anchor: entry.anchor || '',
          chapter: text(entry.chapter),
          heading: text(entry.heading),
          blocks: entry.blocks.map(text),
          schools: (entry.schools || document.schools).map((number) => schools[number]),
        });
      }
    }

    /** The sections of a school and those common to all schools; without a school, all of them. */
    function scope(school, audience) {
      return sections.filter(
        (section) =>
          (!audience || section.document.audience === audience)
          && (!school || section.schools.length === 0
            || section.schools.some(({ id }) => id === school)));
    }

    /**
     * Where words stand in a text: places in its folded letters. A word is a list of spellings,
     * one of which is enough.
     */
    function seeker(spellings) {
      const short = spellings.every((spelling) => spelling.length <= SHORT);
      const pattern = new RegExp(spellings.map(words.pattern).join('|'), 'gu');
      const known = new Map();
      return (text) => {
        if (!known.has(text)) {
          const { text: letters } = text.folded;
          const places = [];
          for (const { 0: found, index } of letters.matchAll(pattern)) {
            const starts = index === 0 || letters[index - 1] === ' ';
            const end = index + found.length;
            const ends = end === letters.length || letters[end] === ' ';
            if (starts || !short) places.push({ start: index, end, starts, ends });
          }
          known.set(text, places);
        }
        return known.get(text);
      };
    }

    const weight = (places) =>
      places.reduce((most, { starts, ends }) => Math.max(most, 1 + starts + ends), 0);

    /** How well a section answers: more for words in its heading, whole words, words together. */
    function rate(section, seekers, phrase) {
      let score = 0;
      let found = 0;
      let own = 0;
      for (const seek of seekers) {
        const inHeading = weight(seek(section.heading));
        const around = weight(seek(section.chapter)) + weight(seek(section.document.title));
        let inBlocks = 0;
        let often = 0;
        for (const block of section.blocks) {
          const places = seek(block);
          inBlocks = Math.max(inBlocks, weight(places));
          often += places.length;
        }
        if (inHeading || inBlocks || around) found++;
        if (inHeading || inBlocks) own++;
        score += 6 * inHeading + 2 * inBlocks + Math.log2(1 + often) + around;
      }
      if (seekers.length > 1) {
        if (phrase(section.heading).length > 0) score += 12;
        if (section.blocks.some((block) => phrase(block).length > 0)) score += 6;
      }
      return { section, score, found, own };
    }

    /** Sections with at least so many of the words, one of them in the section itself. */
    function rated(among, seekers, phrase, least) {
      const found = among
        .map((section) => rate(section, seekers, phrase))
        .filter((rating) => rating.found >= least && rating.own > 0)
        .sort((a, b) => b.found - a.found || b.score - a.score);
      return united(found);
    }

    /** One result for a section that reads a little differently at several schools. */
    function united(found) {
      const all = new Map();
      for (const rating of found) {
        const { document, anchor, schools } = rating.section;
        const key = `${document.audience} ${document.id}#${anchor}`;
        const first = all.get(key);
        if (first) first.schools.push(...schools);
        else all.set(key, { ...rating, schools: [...schools] });
      }
      return [...all.values()];
    }

    /** Words of a scope by their folded spelling. */
    function vocabulary(name, among) {
      if (vocabularies.has(name)) return vocabularies.get(name);
      const all = new Map();
      vocabularies.set(name, all);
      for (const section of among) {
        for (const { text, folded } of [section.heading, section.chapter, ...section.blocks]) {
          for (const { 0: word, index } of folded.text.matchAll(/[^ \d]{3,}/g)) {
            if (!all.has(word)) {
              const end = folded.to[index + word.length - 1];
              all.set(word, text.slice(folded.from[index], end));
            }
          }
        }
      }
      return all;
    }

    /** Words that are spelled nearly like one that is nowhere; Fuse.js knows them. */
    function similar(word, all) {
      if (word.length < LONG) return [];
      const longEnough = [...all.keys()].filter((other) => other.length >= word.length - 2);
      const fuse = new Fuse(longEnough, {
        includeScore: true, threshold: 0.3, distance: 60, ignoreFieldNorm: true,
      });
      const unlike = ({ item }) => Math.abs(item.length - word.length);
      const found = fuse.search(word)
        .sort((a, b) => a.score - b.score || unlike(a) - unlike(b));
      const best = found.length > 0 ? found[0].score : 0;
      return found.filter(({ score }) => score <= best + 0.08)
        .slice(0, MOST_SIMILAR)
        .map(({ item }) => item);
    }

    /**
     * Looks for sections that have every word; if there are none, for words that are spelled
     * nearly alike; if there are still none, for sections that have some of the words.
     *
     * @param query what was typed
     * @param school id of the school to whose pages the search is narrowed, or nothing
     * @param audience id of the audience for which pages are wanted, or nothing
     * @returns how ("none", "every", "similar", "some"), corrections (typed word and what is shown
     *     for it) and results, the best first
     */
    function find(query, { school, audience } = {}) {
      const typed = words.words(query).slice(0, MOST_WORDS);
      if (typed.length === 0) return { how: 'none', corrections: [], results: [] };
      const among = scope(school, audience);
      const phrase = seeker([typed.join(' ')]);
      const exact = typed.map((word) => seeker([word]));
      const every = rated(among, exact, phrase, typed.length);
      if (every.length > 0) return answer('every', every, exact);

      const everywhere = (seek) => among.some(
        (section) => [section.heading, section.chapter, section.document.title, ...section.blocks]
          .some((text) => seek(text).length > 0));
      const all = vocabulary(`${school} ${audience}`, among);
      const corrections = [];
      const near = typed.map((word, i) => {
        if (everywhere(exact[i])) return exact[i];
        const spellings = similar(word, all);
        if (spellings.length === 0) return exact[i];
        corrections.push({ word, shown: spellings.map((spelling) => all.get(spelling)) });
        return seeker(spellings);
      });
      const alike = corrections.length > 0 ? rated(among, near, phrase, typed.length) : [];
      if (alike.length > 0) return answer('similar', alike, near, corrections);

      for (const [seekers, shown] of [[exact, []], [near, corrections]]) {
        const some = rated(among, seekers, phrase, 1);
        if (some.length > 0) {
          const most = some.filter(({ found }) => found === some[0].found);
          return answer('some', most, seekers, shown);
        }
      }
      return answer('none', [], exact);
    }

    function answer(how, found, seekers, corrections = []) {
      return {
        how,
        corrections,
        results: found.map(({ section, schools }) => ({
          document: section.document,
          anchor: section.anchor,
          schools,
          chapter: parts(section.chapter, seekers),
          heading: parts(
            section.heading.text === '' ? section.document.title : section.heading, seekers),
          snippet: () => snippet(section, seekers),
        })),
      };
    }

    /** Marked stretches of the original, in order and apart. */
    function marks(text, seekers) {
      const { from, to } = text.folded;
      const all = seekers.flatMap((seek) => seek(text))
        .map(({ start, end }) => [from[start], to[end - 1]])
        .sort((a, b) => a[0] - b[0]);
      const apart = [];
      for (const [start, end] of all) {
        const last = apart[apart.length - 1];
        if (last && start <= last[1]) last[1] = Math.max(last[1], end);
        else apart.push([start, end]);
      }
      return apart;
    }

    /**
     * A text in parts, each marked or not, and each with lang and dir if its language is another
     * than that of the page.
     */
    function parts(text, seekers, start = 0, end = text.text.length) {
      const found = marks(text, seekers);
      const edges = [start, end, ...found.flat(), ...text.foreign.flatMap(([a, b]) => [a, b])]
        .filter((edge) => edge >= start && edge <= end)
        .sort((a, b) => a - b);
      const within = (spans, at) => spans.find(([a, b]) => a <= at && at < b);
      const all = [];
      edges.forEach((edge, i) => {
        if (i + 1 === edges.length || edge === edges[i + 1]) return;
        const [, , lang, dir] = within(text.foreign, edge) || [];
        const marked = Boolean(within(found, edge));
        all.push({ text: text.text.slice(edge, edges[i + 1]), marked, lang, dir });
      });
      return all;
    }

    /** The block that has most of the words, cut to what stands around the first of them. */
    function snippet(section, seekers) {
      let best = section.blocks[0];
      let most = 0;
      for (const block of section.blocks) {
        const value = seekers.reduce((sum, seek) => {
          const found = weight(seek(block));
          return sum + (found > 0 ? 10 + found : 0);
        }, 0);
        if (value > most) [best, most] = [block, value];
      }
      if (!best) return [];
      const { text } = best;
      if (text.length <= SNIPPET * 1.2) return parts(best, seekers);
      const [first] = marks(best, seekers);
      const about = first ? first[0] : 0;
      let start = Math.max(0, about - SNIPPET / 3);
      let end = Math.min(text.length, start + SNIPPET);
      if (start > 0) start = Math.min(about, text.indexOf(' ', start) + 1 || start);
      if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), first ? first[1] : 0) || end;
      const cut = parts(best, seekers, start, end);
      const dots = { text: '…', marked: false };
      return [...(start > 0 ? [dots] : []), ...cut, ...(end < text.length ? [dots] : [])];
    }

    return { add, find, audiences };
  }

  globalThis.policypressSearch.engine = engine;
})();
