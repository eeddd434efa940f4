package org.policypress.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a catalogue up to date with the source texts of a policy set, without losing a
 * translation.
 *
 * <p>An entry belongs to the text of its {@code msgid} at the place of its {@code msgctxt}; a place
 * may have several texts, since a school may say it otherwise. Where exactly one text left a place
 * and one came, the text has changed: its translation stays and is marked as stale. What else left
 * is kept as obsolete, and is taken up again when the text comes back.
 */
public final class CatalogueMerge {
  private final Optional<LocalDate> today;
  private final Map<TextKey, PoEntry> live = new LinkedHashMap<>();
  private final Map<TextKey, PoEntry> obsolete = new LinkedHashMap<>();
  private final List<Entry> merged = new ArrayList<>();

  private CatalogueMerge(Optional<LocalDate> today) {
    this.today = today;
  }

  /**
   * A source text.
   *
   * @param key its place and words
   * @param references where it is written, such as {@code data.yaml:12}
   * @param hints what a translator should know of it
   * @param wanted whether a translation is asked for if there is none
   */
  public record Source(TextKey key, List<String> references, List<String> hints, boolean wanted) {
    /** Copies the lists. */
    public Source {
      references = List.copyOf(references);
      hints = List.copyOf(hints);
    }
  }

  /**
   * An entry of the catalogue as it is now.
   *
   * @param message what it says
   * @param origin the entry of the file that it was made from; nothing of a new one
   */
  public record Entry(PoMessage message, Optional<PoEntry> origin) {}

  /**
   * The entries of the catalogue, without its header.
   *
   * @param sources all texts of the policy set
   * @param file the catalogue as it was
   * @param today the day from which a text that has changed counts as stale; nothing if none is to
   *     be noted
   */
  public static List<Entry> merge(
      Collection<Source> sources, Optional<PoFile> file, Optional<LocalDate> today) {
    CatalogueMerge merge = new CatalogueMerge(today);
    file.ifPresent(merge::read);
    Map<String, List<Source>> byPath = new LinkedHashMap<>();
    sources.forEach(
        source -> byPath.computeIfAbsent(source.key().path(), p -> new ArrayList<>()).add(source));
    Map<String, List<PoEntry>> left = merge.leave(sources);
    byPath.forEach((path, texts) -> merge.mergePlace(texts, left.getOrDefault(path, List.of())));
    merge.retire(merge.live.values());
    merge.retire(merge.obsolete.values());
    return merge.merged;
  }

  private void read(PoFile file) {
    for (PoEntry entry : file.entries()) {
      if (!entry.message().isHeader()) {
        (entry.message().obsolete() ? obsolete : live)
            .putIfAbsent(TextKey.of(entry.message()), entry);
      }
    }
    obsolete.forEach(
        (key, gone) -> live.computeIfPresent(key, (k, now) -> isNews(now, gone) ? gone : now));
    obsolete.keySet().removeAll(live.keySet());
  }

  private static boolean isNews(PoEntry now, PoEntry gone) {
    return !now.message().isTranslated() && gone.message().isTranslated();
  }

  /** Entries by path whose text no longer stands there. */
  private Map<String, List<PoEntry>> leave(Collection<Source> sources) {
    Map<TextKey, PoEntry> left = new LinkedHashMap<>(live);
    sources.forEach(source -> left.remove(source.key()));
    Map<String, List<PoEntry>> byPath = new LinkedHashMap<>();
    left.forEach(
        (key, entry) -> byPath.computeIfAbsent(key.path(), p -> new ArrayList<>()).add(entry));
    return byPath;
  }

  private void mergePlace(List<Source> texts, List<PoEntry> left) {
    List<Source> came = texts.stream().filter(text -> !live.containsKey(text.key())).toList();
    boolean changed = left.size() == 1 && came.size() == 1;
    for (Source text : texts) {
      @Nullable PoEntry same = live.remove(text.key());
      @Nullable PoEntry back = same == null ? obsolete.remove(text.key()) : null;
      if (same != null) {
        keep(text, same);
      } else if (back != null) {
        keep(text, back);
      } else if (changed) {
        PoEntry before = left.get(0);
        live.remove(TextKey.of(before.message()));
        change(text, before);
      } else if (text.wanted()) {
        merged.add(new Entry(described(PoMessage.of(text.key(), ""), text), Optional.empty()));
      }
    }
  }

  private void keep(Source text, PoEntry entry) {
    PoMessage message = entry.message();
    if (!message.isTranslated() && !text.wanted()) {
      return;
    }
    PoMessage now = message.isFuzzy() && message.isTranslated() ? message : fresh(message);
    merged.add(new Entry(described(now, text), Optional.of(entry)));
  }

  private void change(Source text, PoEntry before) {
    PoMessage message = before.message();
    String words = text.key().words();
    if (!message.isTranslated()) {
      if (text.wanted()) {
        PoMessage empty = fresh(message).withId(words, Optional.empty());
        merged.add(new Entry(described(empty, text), Optional.of(before)));
      }
      return;
    }
    Optional<String> translated =
        message.isFuzzy() ? message.previous().flatMap(PoMessage.Previous::id) : Optional.empty();
    if (translated.map(TextKey::trimmed).filter(words::equals).isPresent()) {
      PoMessage again = fresh(message).withId(words, Optional.empty());
      merged.add(new Entry(described(again, text), Optional.of(before)));
      return;
    }
    PoMessage.Previous previous =
        translated
            .flatMap(id -> message.previous())
            .orElseGet(
                () ->
                    new PoMessage.Previous(
                        Optional.empty(), Optional.of(message.id()), message.idPlural()));
    PoMessage stale = message.withId(words, Optional.of(previous)).fuzzy();
    PoMessage marked =
        today.map(day -> stale.withComments(StaleMark.with(stale.comments(), day))).orElse(stale);
    merged.add(new Entry(described(marked, text), Optional.of(before)));
  }

  /** Keeps what somebody has translated for the day when the text comes back. */
  private void retire(Collection<PoEntry> gone) {
    gone.stream()
        .filter(entry -> entry.message().isTranslated())
        .forEach(entry -> merged.add(new Entry(entry.message().retired(), Optional.of(entry))));
  }

  private static PoMessage fresh(PoMessage message) {
    return message.current().withComments(StaleMark.without(message.comments()));
  }

  private static PoMessage described(PoMessage message, Source text) {
    return message.describedBy(text.hints(), text.references());
  }
}
