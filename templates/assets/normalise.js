/**
 * How words are compared in a search, language by language.
 *
 * A text is folded: each letter becomes the one that stands for all its spellings, so that a reader
 * finds a word however it was typed. Where a letter may be typed plainer than it is written, but
 * not the other way round ("ar" finds "år", "år" does not find "ar"), the text keeps the letter and
 * the pattern for what was typed allows both.
 *
 * A language is an entry of LANGUAGES:
 *   fold     letter -> what it becomes; '' if it does not count
 *   typed    one or two folded letters -> part of a regular expression: what they may stand for
 *   bare     a typed word -> the same without what hangs on to it, such as an article
 * Letters that no entry names are taken in lower case and without accents; signs part words.
 */
(() => {
  'use strict';

  const LATIN = {
    "'": '', '’': '', '‘': '', 'ʼ': '', 'ʻ': '', '`': '', '´': '',
    'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ß': 'ss', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ı': 'i',
  };

  const NORDIC = {
    fold: { 'å': 'å', 'ä': 'ä', 'æ': 'ä', 'ö': 'ö', 'ø': 'ö' },
    typed: {
      'a': '[aåä]', 'o': '[oö]',
      'å': '(?:å|aa)', 'ä': '(?:ä|ae)', 'ö': '(?:ö|oe)',
      'aa': '(?:aa|å)', 'ae': '(?:ae|ä)', 'oe': '(?:oe|ö)',
    },
  };

  /** The singular stands in the plural, not the other way round. */
  const ENGLISH = { bare: (word) => word.replace(/s$/, (s, at) => (at > 2 ? '' : s)) };

  /** Hamza and the marks over and under letters are accents, and go with them. */
  const ARABIC = {
    fold: {
      'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه', 'ە': 'ه', 'ھ': 'ه', 'ء': '', 'ـ': '',
      ...digits(0x660), ...digits(0x6f0),
    },
    bare: (word) => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/u, ''),
  };

  /** Its letters are those of Arabic; its plural may be typed with or without a joint, or apart. */
  const PERSIAN = { fold: { ...ARABIC.fold, 'ۀ': 'ه', 'ۂ': 'ه' } };

  /** Series of letters that sound alike, each in its seven orders, and the two spellings of a. */
  const ETHIOPIC = {
    fold: {
      ...series(0x1210, 0x1200), ...series(0x1280, 0x1200), ...series(0x1220, 0x1230),
      ...series(0x12d0, 0x12a0), ...series(0x1340, 0x1338),
      'ኣ': 'አ', 'ዓ': 'አ', 'ሃ': 'ሀ', 'ሓ': 'ሀ', 'ኃ': 'ሀ',
    },
  };

  const LANGUAGES = {
    ar: ARABIC, am: ETHIOPIC, da: NORDIC, en: ENGLISH, fa: PERSIAN, nb: NORDIC, nn: NORDIC, sv: NORDIC,
    ti: ETHIOPIC,
  };

  /** Marks that are laid on letters; those of scripts in which they are vowels are not here. */
  const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u135d-\u135f]/g;
  const UNIT = /\P{M}\p{M}*|\p{M}+/gu;

  function digits(zero) {
    const fold = {};
    for (let i = 0; i < 10; i++) fold[String.fromCodePoint(zero + i)] = String(i);
    return fold;
  }

  function series(from, to) {
    const fold = {};
    for (let i = 0; i < 7; i++) {
      fold[String.fromCodePoint(from + i)] = String.fromCodePoint(to + i);
    }
    return fold;
  }

  /** What makes texts and typed words of a language comparable. */
  function normaliser(tag) {
    const { fold = {}, typed = {}, bare = (word) => word } = LANGUAGES[tag.split('-')[0]] || {};
    const known = new Map();
    const letters = new Map(Object.entries({ ...LATIN, ...fold }));

    /** A letter with its accents; a text has few different ones, so each is looked at once. */
    function foldedUnit(unit) {
      if (!known.has(unit)) known.set(unit, foldedAnew(unit));
      return known.get(unit);
    }

    function foldedAnew(unit) {
      const whole = unit.normalize('NFC').toLowerCase();
      if (letters.has(whole)) return letters.get(whole);
      let text = '';
      for (const letter of whole.normalize('NFKD').replace(ACCENTS, '')) {
        if (letters.has(letter)) text += letters.get(letter);
        else if (/[\p{L}\p{N}\p{M}]/u.test(letter)) text += letter;
        else if (!/\p{Cf}/u.test(letter)) text += ' ';
      }
      return text;
    }

    /**
     * A folded text, and for each of its letters where in the original it begins and ends.
     */
    function folded(original) {
      let text = '';
      const from = [];
      const to = [];
      for (const { 0: unit, index } of original.matchAll(UNIT)) {
        const letter = foldedUnit(unit);
        for (let i = 0; i < letter.length; i++) {
          from.push(index);
          to.push(index + unit.length);
        }
        text += letter;
      }
      return { text, from, to };
    }

    return {
      fold: folded,

      /** The words of what a reader typed, each once. */
      words(query) {
        const words = folded(query).text.split(' ').filter((word) => word !== '').map(bare);
        return [...new Set(words)];
      },

      /** Source of a regular expression that finds a folded word in folded texts. */
      pattern(word) {
        let pattern = '';
        for (let i = 0; i < word.length;) {
          const pair = word.slice(i, i + 2);
          const letter = pair in typed ? pair : String.fromCodePoint(word.codePointAt(i));
          pattern += letter === ' ' ? ' +' : typed[letter] || letter;
          i += letter.length;
        }
        return pattern;
      },
    };
  }

  globalThis.policypressSearch.normaliser = normaliser;
})();
